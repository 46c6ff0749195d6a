import { type PlanAxis, planAxes } from '@kaskad/shared/domain/goal/plan-matrix-columns.ts';
import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { LookSwitch } from '../../ui/look-switch.tsx';
import { Select } from '../../ui/select.tsx';
import { FilterBar } from './filter-bar.tsx';
import styles from './matrix-head.module.css';
import type { MonthYear } from './use-matrix.ts';
import type { MatrixAddress } from './use-matrix-address.ts';

/** The way to the tree, what stands across, the year whose months are shown, the filter, and the printer. */
export function MatrixHead({
  project,
  axis,
  year,
  address: { query, change },
}: {
  project: Project;
  axis: PlanAxis;
  year: MonthYear;
  address: MatrixAddress;
}) {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const home = `/c/${cascadeId}/p/${project.id}`;
  const step = (by: number) => change({ year: String(year.number + by) });
  return (
    <header className={styles['head']} data-print="hide">
      <LookSwitch
        label={t('matrix.looks')}
        items={[
          { href: `${home}/goals`, label: t('matrix.tree') },
          { href: `${home}/matrix`, label: t('matrix.plan') },
        ]}
        current={`${home}/matrix`}
      />
      <div className={styles['axis']}>
        <Select
          label={t('matrix.across')}
          hideLabel
          value={axis}
          options={axesOf(project).map((value) => ({ value, label: t(`matrix.axis.${value}`) }))}
          onValue={(value) => change({ by: value, column: null })}
        />
      </div>
      {axis === 'month' && (
        <div className={styles['steps']}>
          <IconButton
            icon="chevron-left"
            label={t('calendar.previousYear')}
            onClick={() => step(-1)}
          />
          <span aria-live="polite">
            {year.isSchool
              ? t('matrix.schoolYear', {
                  year: `${year.number}/${String((year.number + 1) % 100).padStart(2, '0')}`,
                })
              : t('matrix.year', { year: String(year.number) })}
          </span>
          <IconButton icon="chevron-right" label={t('calendar.nextYear')} onClick={() => step(1)} />
        </div>
      )}
      <div className={styles['tools']}>
        <FilterBar filter={query.filter} onChange={change} />
        <Button icon="printer" onClick={() => window.print()}>
          {t('calendar.print')}
        </Button>
      </div>
    </header>
  );
}

/** The periods of a cyclogram are the school years. */
function axesOf({ mode }: Project): readonly PlanAxis[] {
  return mode === 'cyclogram' ? planAxes.filter((axis) => axis !== 'sprint') : planAxes;
}
