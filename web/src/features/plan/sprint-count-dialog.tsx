import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useWhyNot } from '../../sync/use-why-not.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { useText } from '../../text/use-text.ts';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Changes how many sprints the project plans after the initial one, and keeps why. */
export function SprintCountDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useText();
  const { ask } = useAsk();
  const [count, setCount] = useState(String(project.plannedSprints));
  const args = { projectId: project.id, count: Number(count), reason: '—' };
  const refusal = useWhyNot('project.set-sprint-count', args);
  const error = refusal === undefined ? undefined : refusalText(refusal);
  return (
    <ReasonDialog
      title={t('plan.sprintCount')}
      lead={
        project.sprintCountReason === null
          ? t('plan.sprintCountLead')
          : t('plan.sprintCountWas', { reason: project.sprintCountReason })
      }
      label={t('plan.sprintCountReason')}
      action={t('ui.save')}
      refused={error}
      onReason={(reason) => ask('project.set-sprint-count', { ...args, reason })}
      onClose={onClose}
    >
      <TextField
        type="number"
        min={1}
        max={52}
        label={t('plan.sprintCountNumber')}
        value={count}
        error={error}
        onValue={setCount}
      />
    </ReasonDialog>
  );
}
