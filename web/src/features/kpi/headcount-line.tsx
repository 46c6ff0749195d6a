import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { lockOn } from '@kaskad/shared/domain/kpi/locks.ts';
import { headcountYearOf, isAcademic } from '@kaskad/shared/domain/kpi/span.ts';
import { headcountOf } from '@kaskad/shared/domain/population/headcount.ts';
import { Link } from 'wouter';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { periodNumber } from '../../text/period.ts';
import { useText } from '../../text/use-text.ts';
import styles from './kpi-dialog.module.css';

/** Of how many a share is taken on a day: the headcount of its year, or that nobody told it. */
export function HeadcountLine({ kpi, day }: { kpi: Kpi; day: string }) {
  const { t, number } = useText();
  const { cascadeId } = useCascade();
  const base = useView(['headcount', 'population', 'periodLock', 'project'], [kpi, day], (view) => {
    const academic = isAcademic(view, kpi);
    const year = headcountYearOf(day, academic);
    const { populationId } = kpi;
    const locked = lockOn(view, kpi.id, day)?.denominator ?? null;
    const told =
      populationId === null ? undefined : headcountOf(view, populationId, year, academic);
    return {
      title: populationId === null ? undefined : view.population.get(populationId)?.title,
      year: academic ? periodNumber('year', year) : String(year),
      count: locked ?? told?.count ?? null,
      isLocked: locked !== null,
    };
  });
  const title = base.title ?? t('history.gone');
  if (base.count === null)
    return (
      <p className={styles['asks']}>
        {t('kpi.noHeadcount', { title, year: base.year })}{' '}
        <Link href={`/c/${cascadeId}/headcounts`}>{t('kpi.toHeadcounts')}</Link>
      </p>
    );
  const values = { title, year: base.year, count: number(base.count) };
  return (
    <p className={styles['hint']}>
      {t(base.isLocked ? 'kpi.lockedHeadcount' : 'kpi.headcount', values)}
    </p>
  );
}
