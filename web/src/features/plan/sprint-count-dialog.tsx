import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { CountDialog } from '../../ui/count-dialog.tsx';

/** Changes how many sprints the project plans after the initial one, or how many checkpoints, and keeps why. */
export function SprintCountDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useText();
  const { ask, whyNot } = useAsk();
  const { id: projectId, plannedSprints, sprintCountReason } = project;
  return (
    <CountDialog
      title={t('plan.sprintCount')}
      lead={
        sprintCountReason === null
          ? t('plan.sprintCountLead')
          : t('plan.sprintCountWas', { reason: sprintCountReason })
      }
      label={t('plan.sprintCountReason')}
      action={t('ui.save')}
      count={plannedSprints}
      countLabel={t('plan.sprintCountNumber')}
      why={(count) => whyNot('project.set-sprint-count', { projectId, count, reason: '—' })}
      onCount={(count, reason) => ask('project.set-sprint-count', { projectId, count, reason })}
      onClose={onClose}
    />
  );
}
