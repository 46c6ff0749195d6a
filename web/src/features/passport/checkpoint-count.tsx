import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { CountDialog } from '../../ui/count-dialog.tsx';
import styles from './passport-screen.module.css';

/** How many checkpoints a project by cohorts has, and the way to another number. */
export function CheckpointCount({ project }: { project: Project }) {
  const { t } = useText();
  const { ask, whyNot } = useAsk();
  const [open, setOpen] = useState(false);
  const { id: projectId, plannedSprints, sprintCountReason } = project;
  const why = (count: number) =>
    whyNot('project.set-sprint-count', { projectId, count, reason: '—' });
  return (
    <div className={styles['count']}>
      <p>{t('plan.sprints', { n: plannedSprints })}</p>
      <Button small icon="edit" refused={why(plannedSprints)} onClick={() => setOpen(true)}>
        {t('plan.sprintCount')}
      </Button>
      {open && (
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
          why={why}
          onCount={(count, reason) => ask('project.set-sprint-count', { projectId, count, reason })}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
