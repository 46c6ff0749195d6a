import { useAllFigures } from '../../sync/use-all-figures.ts';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useToday } from '../../sync/use-kpi-figures.ts';
import { DirectionShares } from './direction-shares.tsx';
import styles from './overview.module.css';
import { ProjectTable } from './project-table.tsx';
import { waitingKinds, waitsOf } from './waits.ts';
import { WaitsByPerson } from './waits-by-person.tsx';
import { WeekSection } from './week-section.tsx';

/** The cascade on one screen: where each project stands, what waits for whom, what changed, which directions it serves. */
export function CascadeOverview() {
  const { cascadeId } = useCascade();
  const today = useToday();
  const figures = useAllFigures(null);
  const waits = useView(waitingKinds, [figures, today], (view) =>
    waitsOf(view, figures, today, null),
  );
  return (
    <div key={cascadeId} className={styles['cascade']}>
      <ProjectTable figures={figures} waits={waits} />
      <div className={styles['side']}>
        <WaitsByPerson waits={waits} />
        <WeekSection projectId={null} />
      </div>
      <div className={styles['rest']}>
        <DirectionShares />
      </div>
    </div>
  );
}
