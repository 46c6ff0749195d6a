import { type Sprint, sprintsOf } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useView } from '../../../sync/use-cascade.ts';
import { SprintFields } from '../sprint-fields.tsx';
import { BeforeSection } from './before-section.tsx';
import { CapacitySection } from './capacity-section.tsx';
import { DecisionSection } from './decision-section.tsx';
import { ExpectationSection } from './expectation-section.tsx';
import { MissingSection } from './missing-section.tsx';
import { OfferSection } from './offer-section.tsx';
import { PlannedSection } from './planned-section.tsx';
import { PullArea } from './pull-area.tsx';
import styles from './room.module.css';
import { StartStrip } from './start-strip.tsx';
import { UnservedSection } from './unserved-section.tsx';

/**
 * The planning room of a sprint: what the sprint before left behind, the sprint that fills up, and what may go into it,
 * side by side; below, what is missing to start.
 */
export function PlanningRoom({
  sprint,
  lead,
  team,
}: {
  sprint: Sprint;
  lead: boolean;
  team: boolean;
}) {
  const { projectId, number } = sprint;
  const before = useView(['sprint'], [projectId, number], (view) =>
    sprintsOf(view, projectId).find((other) => other.number === number - 1),
  );
  return (
    <>
      <PullArea sprint={sprint}>
        <div className={styles['room']} data-follows={before !== undefined || undefined}>
          {before !== undefined && (
            <div className={styles['stack']}>
              <BeforeSection sprint={before} />
              <DecisionSection sprint={sprint} lead={lead} />
            </div>
          )}
          <div className={styles['stack']}>
            {lead && <SprintFields sprint={sprint} />}
            <PlannedSection sprint={sprint} team={team} />
            <CapacitySection sprint={sprint} team={team} />
          </div>
          <div className={styles['stack']}>
            {team && <OfferSection sprint={sprint} />}
            <MissingSection sprint={sprint} lead={lead} />
            <UnservedSection sprint={sprint} />
            <ExpectationSection sprint={sprint} lead={lead} />
          </div>
        </div>
      </PullArea>
      <StartStrip sprint={sprint} lead={lead} />
    </>
  );
}
