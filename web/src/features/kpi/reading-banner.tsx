import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useWhyNotSentence } from '../../sync/use-why-not.ts';
import { useText } from '../../text/use-text.ts';
import { isReadTwoWays } from './kpi-draft.ts';
import styles from './kpi-page.module.css';
import { yearsOf } from './kpi-years-of.ts';
import { ReadingChoice } from './reading-choice.tsx';

/** Asks once which of its two meanings a running total of years has; until then no figure of it can be judged. */
export function ReadingBanner({ kpi }: { kpi: Kpi }) {
  const { t } = useText();
  const { ask } = useAsk();
  const refused = useWhyNotSentence('kpi.edit', { kpiId: kpi.id, reading: 'adds-up' });
  const years = useView(['kpi', 'project', 'cascade'], [kpi], (view) => yearsOf(view, kpi));
  if (!isReadTwoWays(kpi) || kpi.reading !== null) return null;
  return (
    <section className={styles['asks']} aria-label={t('kpi.reason.reading-unchosen')}>
      <ReadingChoice
        value={null}
        target={kpi.value}
        unit={kpi.kind === 'share' ? '%' : kpi.unit}
        years={years}
        onReading={(reading) => ask('kpi.edit', { kpiId: kpi.id, reading })}
        locked={refused !== undefined}
      />
      {refused !== undefined && <p className={styles['note']}>{refused}</p>}
    </section>
  );
}
