import { useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useRow } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import styles from './panel.module.css';

/** At the last outline: one more after it, or this one away, both with a reason; and why there are as many as there are. */
export function OutlineCount({
  projectId,
  number,
  lead,
}: {
  projectId: string;
  number: number;
  lead: boolean;
}) {
  const { t } = useText();
  const { ask } = useAsk();
  const project = useRow('project', projectId);
  const [step, setStep] = useState<1 | -1>();
  if (project === undefined || project.plannedSprints !== number) return null;
  const label = (of: 1 | -1) =>
    of === 1 ? t('outline.add', { number: number + 1 }) : t('outline.remove', { number });
  const change = (of: 1 | -1, reason: string) =>
    ask('project.set-sprint-count', { projectId, count: number + of, reason });
  return (
    <div className={styles['tight']}>
      {project.sprintCountReason !== null && (
        <p className={styles['quiet']}>{t('outline.why', { reason: project.sprintCountReason })}</p>
      )}
      {lead && (
        <div className={styles['row']} data-print="hide">
          <Button small look="quiet" icon="plus" onClick={() => setStep(1)}>
            {label(1)}
          </Button>
          {number > 1 && (
            <Button small look="quiet" icon="remove" onClick={() => setStep(-1)}>
              {label(-1)}
            </Button>
          )}
        </div>
      )}
      {step !== undefined && (
        <ReasonDialog
          title={label(step)}
          lead={
            step === 1
              ? t('outline.addLead', { number: number + 1 })
              : t('outline.removeLead', { number })
          }
          label={t('plan.sprintCountReason')}
          action={label(step)}
          onReason={(reason) => change(step, reason)}
          onClose={() => setStep(undefined)}
        />
      )}
    </div>
  );
}
