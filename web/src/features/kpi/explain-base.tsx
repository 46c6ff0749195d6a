import type { ExplainedBase } from '@kaskad/shared/domain/kpi/explain.ts';
import { headcountOf } from '@kaskad/shared/domain/population/headcount.ts';
import { Link } from 'wouter';
import { useCascade, useRow, useView } from '../../sync/use-cascade.ts';
import { periodNumber } from '../../text/period.ts';
import { useText } from '../../text/use-text.ts';
import styles from './explain-sheet.module.css';

/** One of the sums a share is taken of: a headcount with its source, or what measurements bring themselves. */
export function ExplainBase({ base }: { base: ExplainedBase }) {
  const { t, number } = useText();
  const { cascadeId } = useCascade();
  const population = useRow('population', base.populationId);
  const kpi = useRow('kpi', base.kpiId);
  const source = useView(['headcount'], [base.populationId, base.year, base.academic], (view) =>
    base.populationId === null || base.year === null || base.lockId !== null
      ? null
      : (headcountOf(view, base.populationId, base.year, base.academic)?.source ?? null),
  );
  const year =
    base.year === null ? '' : base.academic ? periodNumber('year', base.year) : String(base.year);
  return (
    <li className={styles['row']}>
      <div>
        {base.populationId !== null ? (
          <p>
            <Link href={`/c/${cascadeId}/headcounts`}>
              {population?.title ?? t('history.gone')}
            </Link>
            {year !== '' && `, ${year}`}
          </p>
        ) : base.lockId !== null ? (
          <p>{t('kpi.baseOfLock')}</p>
        ) : (
          <p>{t('kpi.baseOfMeasurements', { metric: kpi?.metric ?? '' })}</p>
        )}
        {base.lockId !== null && base.populationId !== null && (
          <p className={styles['small']}>{t('kpi.baseLocked')}</p>
        )}
        {source !== null && <p className={styles['small']}>{source}</p>}
      </div>
      <p className={styles['amount']}>
        {base.amount === null ? t('kpi.noData') : number(base.amount)}
      </p>
    </li>
  );
}
