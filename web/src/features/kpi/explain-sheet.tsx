import type { Period } from '@kaskad/shared/domain/calendar/period.ts';
import { type Explanation, explain } from '@kaskad/shared/domain/kpi/explain.ts';
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { useView } from '../../sync/use-cascade.ts';
import { figureKinds } from '../../sync/use-kpi-figures.ts';
import { figureWords } from '../../text/kpi-figure.ts';
import { kpiPeriodName } from '../../text/kpi-period.ts';
import { useText } from '../../text/use-text.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { ExplainBase } from './explain-base.tsx';
import { ExplainPart } from './explain-part.tsx';
import styles from './explain-sheet.module.css';
import { formulaOf } from './formula.ts';

const explainKinds = [...figureKinds, 'evidence', 'population'] as const;

/** Where the figure of a period comes from: the formula, what was added up, of what it was taken, cards and evidence. */
export function ExplainSheet({
  kpi,
  period,
  onClose,
}: {
  kpi: Kpi;
  period: Period;
  onClose: () => void;
}) {
  const text = useText();
  const { t } = text;
  const told = useView(explainKinds, [kpi, period.startsOn], (view) => explain(view, kpi, period));
  const name = kpiPeriodName(kpi.period, period, text);
  return (
    <Sheet open title={t('kpi.explainTitle', { period: name })} onClose={onClose}>
      <div className={styles['body']}>
        <p className={styles['soft']}>{kpi.metric}</p>
        {told !== undefined && <Told told={told} />}
      </div>
    </Sheet>
  );
}

function Told({ told }: { told: Explanation }) {
  const text = useText();
  const { t, date } = text;
  const { kpi, figure, gap, since, parts, bases, period } = told;
  const formula = formulaOf(told, text);
  const named = { period: kpiPeriodName(kpi.period, period, text) };
  const own = parts.filter((part) => part.measurements.length > 0 || part.amount !== null);
  return (
    <>
      <div className={styles['formula']}>
        <p className={styles['figure']}>{figureWords(kpi, figure, text)}</p>
        {formula !== '' && <p className={styles['line']}>{formula}</p>}
        {gap !== null && (
          <p>
            {gap === 'no-headcount' || gap === 'numerator-over-denominator'
              ? t(`kpi.reason.${gap}`, named)
              : t(`kpi.reason.${gap}`)}
          </p>
        )}
        {since !== null && (
          <p className={styles['soft']}>
            {t('kpi.sinceStart', { date: date.range(since, since) })}
          </p>
        )}
      </div>
      {own.length === 0 ? (
        <p className={styles['soft']}>{t('kpi.nothingMeasured')}</p>
      ) : (
        <section className={styles['section']}>
          <h3>{t(kpi.kind === 'share' ? 'kpi.addedUpShare' : 'kpi.addedUp')}</h3>
          {own.map((part) => (
            <ExplainPart key={part.kpi.id} part={part} isAlone={parts.length === 1} />
          ))}
        </section>
      )}
      {bases.length > 0 && (
        <section className={styles['section']}>
          <h3>{t('kpi.takenOf')}</h3>
          <ul className={styles['list']}>
            {bases.map((base) => (
              <ExplainBase
                key={`${base.populationId} ${base.kpiId} ${base.lockId} ${base.year}`}
                base={base}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
