import type { QuotaPeriod, QuotaState } from '@kaskad/shared/domain/occurrence/quota.ts';
import { useState } from 'react';
import { useCascade } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip, type Tone } from '../../../ui/chip.tsx';
import type { IconName } from '../../../ui/icon-paths.ts';
import styles from './series.module.css';
import { usePeriodName } from './use-period-name.ts';

/** How many of the latest periods stand there unasked. */
const SHOWN = 3;

/** How often it was held in each period against the minimum of the plan, the latest first. */
export function QuotaRows({ quota }: { quota: readonly QuotaPeriod[] }) {
  const { t } = useText();
  const [all, setAll] = useState(false);
  const rows = [...quota].reverse();
  const shown = all ? rows : rows.slice(0, SHOWN);
  const more = rows.length - shown.length;
  return (
    <div className={styles['quota']}>
      <ul className={styles['list']} aria-label={t('series.quota')}>
        {shown.map((row) => (
          <QuotaRow key={row.period.startsOn} row={row} />
        ))}
      </ul>
      {more > 0 && (
        <Button small look="quiet" onClick={() => setAll(true)}>
          {t('series.earlier', { n: more })}
        </Button>
      )}
    </div>
  );
}

function QuotaRow({ row }: { row: QuotaPeriod }) {
  const { t, date } = useText();
  const nameOf = usePeriodName();
  const today = useCascade().now().slice(0, 10);
  const { period, endsOn, held, needed, state } = row;
  const isOver = today > endsOn;
  const words =
    state === 'missed' && !isOver
      ? t('series.quota.tooLate')
      : t(`series.quota.${state}`, { day: date.brief(period.worksUntil, today) });
  return (
    <li className={styles['quotaRow']}>
      <span className={styles['count']}>{t('series.count', { held, needed })}</span>
      <span className={styles['period']}>{nameOf(period, endsOn)}</span>
      <Chip tone={tones[state]} {...(icons[state] && { icon: icons[state] })}>
        {words}
      </Chip>
    </li>
  );
}

const tones: Readonly<Record<QuotaState, Tone>> = {
  met: 'met',
  possible: 'plain',
  'at-risk': 'gate',
  missed: 'missed',
};
const icons: Partial<Record<QuotaState, IconName>> = { 'at-risk': 'clock' };
