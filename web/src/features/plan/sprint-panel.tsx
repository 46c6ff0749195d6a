import { outlinesOf, type Sprint, sprintsOf } from '@kaskad/shared/domain/sprint/sprint.ts';
import { usePeople } from '../../sync/people.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useRights } from '../../sync/use-team.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { OverrideFact } from './override-fact.tsx';
import styles from './panel.module.css';
import { RecordsView } from './records-view.tsx';
import { RetroAgain } from './retro-again.tsx';
import { ReviewPanel } from './review-panel.tsx';
import { PlanningRoom } from './room/planning-room.tsx';
import { RunningPanel } from './running-panel.tsx';
import type { Fill } from './sprint-fill.ts';
import { usePlace } from './use-place.ts';

/** One sprint below the picture: what its step asks for. */
export function SprintPanel({ sprint, fill }: { sprint: Sprint; fill: Fill }) {
  const { t, date } = useText();
  const people = usePeople();
  const { lead, team } = useRights(sprint.projectId);
  const { id, number, status, goal, startsOn, endsOn } = sprint;
  // A closed sprint tells them from its record, by the names of that day.
  const overrides = useView(['override'], [sprint], (view) =>
    status === 'closed' ? [] : [...view.override.where('sprintId', id)],
  );
  const edits = lead && (status === 'planning' || status === 'active');
  return (
    <section className={styles['panel']} aria-label={t('plan.sprint', { number })}>
      <div className={styles['stack']}>
        <div className={styles['head']}>
          <h2>{t('plan.sprint', { number })}</h2>
          <p>
            {t(`sprintStatus.${status}`)}
            {startsOn !== null && endsOn !== null && ` · ${date.range(startsOn, endsOn)}`}
          </p>
        </div>
        {!edits && goal !== null && <p className={styles['body']}>{goal}</p>}
        {overrides.map((override) => (
          <OverrideFact
            key={override.id}
            override={override}
            name={people.get(override.by)?.name}
          />
        ))}
      </div>
      {status === 'planning' && <PlanningRoom sprint={sprint} lead={lead} team={team} />}
      {status === 'active' && <RunningPanel sprint={sprint} fill={fill} lead={lead} team={team} />}
      {status === 'review' && <ReviewPanel sprint={sprint} fill={fill} lead={lead} />}
      {status === 'closed' && <RetroAgain sprint={sprint} />}
      {status === 'closed' && <Onward sprint={sprint} />}
      {sprint.startedAt !== null && <RecordsView sprint={sprint} />}
    </section>
  );
}

/** From a closed sprint to the one after it, which can be planned now. */
function Onward({ sprint }: { sprint: Sprint }) {
  const { t } = useText();
  const { show } = usePlace();
  const number = sprint.number + 1;
  const isThere = useView(['sprint', 'outline'], [sprint], (view) =>
    [...sprintsOf(view, sprint.projectId), ...outlinesOf(view, sprint.projectId)].some(
      (next) => next.number === number,
    ),
  );
  if (!isThere) return null;
  return (
    <div data-print="hide">
      <Button icon="arrow-right" onClick={() => show(number)}>
        {t('plan.way.open', { number })}
      </Button>
    </div>
  );
}
