import { stagesOf } from '@kaskad/shared/domain/card/card.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/select.tsx';
import styles from './paste.module.css';
import type { PlanState } from './use-plan.ts';

const NONE = '';

/** Where the cards of a plan go: among the ideas or into a period that takes cards, and of which stage they are. */
export function PastePlace({ plan, projectId }: { plan: PlanState; projectId: string }) {
  const { t, period } = useText();
  const stages = useView(['card'], [projectId], (view) =>
    stagesOf(view, projectId).filter((stage) => stage.cancelledAt === null),
  );
  const { isGated, periods, sprintId, stageId, setSprintId, setStageId } = plan;
  if (periods.length === 0 && stages.length === 0) return null;
  return (
    <div className={styles['place']}>
      {periods.length > 0 && (
        <Select
          label={t('line.planWhere')}
          value={sprintId ?? NONE}
          onValue={(id) => setSprintId(id === NONE ? null : id)}
          options={[
            { value: NONE, label: t(isGated ? 'line.planIdeas' : 'line.planNoSprint') },
            ...periods.map(({ id, number }) => ({
              value: id,
              label: t('board.sprintNumber', { number: period(number) }),
            })),
          ]}
        />
      )}
      {stages.length > 0 && (
        <Select
          label={t('line.planStage')}
          value={stageId ?? NONE}
          onValue={(id) => setStageId(id === NONE ? null : id)}
          options={[
            { value: NONE, label: t('line.planNoStage') },
            ...stages.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
      )}
    </div>
  );
}
