import { useState } from 'react';
import { Link } from 'wouter';
import { useCascade, useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type AnswerFormProps, AnswerShell } from './answer-shell.tsx';
import { goalsOf, kpisOf } from './unserved.ts';

/** Answers with a goal or KPI that was changed because of the decision, and what changed in it. */
export function AimAnswer({ sprint, onAnswer, onClose }: AnswerFormProps) {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const { projectId } = sprint;
  const aims = useView(['goal', 'kpi'], [projectId], (view) => ({
    goals: goalsOf(view, projectId),
    kpis: kpisOf(view, projectId),
  }));
  const [chosen, setChosen] = useState('');
  const [reason, setReason] = useState('');
  const words = reason.trim() === '' ? {} : { reason: reason.trim() };
  const send = () => {
    if (aims.goals.some(({ id }) => id === chosen))
      onAnswer({ kind: 'goal', goalId: chosen, ...words });
    else onAnswer({ kind: 'kpi', kpiId: chosen, ...words });
  };
  return (
    <AnswerShell
      missing={chosen === '' ? t('planning.chooseAim') : undefined}
      onSend={send}
      onClose={onClose}
    >
      <Select
        label={t('planning.whichAim')}
        value={chosen}
        options={[
          { value: '', label: t('ui.nothingChosen') },
          ...aims.goals.map(({ id, title }) => ({
            value: id,
            label: t('planning.aimGoal', { title }),
          })),
          ...aims.kpis.map(({ id, metric }) => ({
            value: id,
            label: t('planning.aimKpi', { metric }),
          })),
        ]}
        onValue={setChosen}
      />
      <TextField
        label={t('planning.whatChanged')}
        optional
        maxLength={600}
        value={reason}
        onValue={setReason}
      />
      <p>
        <Link href={`/c/${cascadeId}/p/${projectId}/goals`}>{t('planning.toGoals')}</Link>
      </p>
    </AnswerShell>
  );
}
