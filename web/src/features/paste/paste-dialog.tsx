import { periodWords } from '@kaskad/shared/domain/sprint/period.ts';
import { useState } from 'react';
import { useRow } from '../../sync/use-cascade.ts';
import { useRights } from '../../sync/use-team.ts';
import { PeriodContext } from '../../text/period.ts';
import { useText } from '../../text/use-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { PasteCheck } from './paste-check.tsx';
import { PasteText } from './paste-text.tsx';
import { usePlan } from './use-plan.ts';

/** A whole plan at once: its text first, then its rows to look over. What is not added yet is kept when it closes. */
export function PasteDialog({ projectId, onClose }: { projectId: string; onClose: () => void }) {
  const { t } = useText();
  const { team } = useRights(projectId);
  const project = useRow('project', projectId);
  if (project === undefined) return null;
  if (!team)
    return (
      <Dialog open title={t('line.plan')} onClose={onClose}>
        <p>{t('line.planOnlyLook')}</p>
      </Dialog>
    );
  return (
    <PeriodContext value={periodWords(project.mode)}>
      <Steps projectId={projectId} onClose={onClose} />
    </PeriodContext>
  );
}

function Steps({ projectId, onClose }: { projectId: string; onClose: () => void }) {
  const plan = usePlan(projectId);
  const [isChecking, setChecking] = useState(plan.isKept);
  return isChecking && plan.rows.length > 0 ? (
    <PasteCheck
      plan={plan}
      projectId={projectId}
      onBack={() => setChecking(false)}
      onClose={onClose}
    />
  ) : (
    <PasteText plan={plan} onRead={() => setChecking(true)} onClose={onClose} />
  );
}
