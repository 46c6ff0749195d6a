import type { Goal } from '@kaskad/shared/domain/goal/goal.ts';
import { useState } from 'react';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { useGoalMoves } from './use-goal-moves.ts';

/** Hangs a goal, with all below it, under another one. Only places that the rule allows can be chosen. */
export function HangDialog({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const { t } = useText();
  const store = useCascade();
  const moves = useGoalMoves();
  const places = useView(['goal'], [goal], (view) => {
    const fits = (parentId: string | null) =>
      parentId !== goal.id &&
      store.whyNot('goal.move', { goalId: goal.id, parentId, before: null }) === undefined;
    const goals = [...view.goal.values()].filter(({ id }) => fits(id));
    return { root: fits(null), goals };
  });
  const [parentId, setParentId] = useState(goal.parentId ?? '');
  const options = [
    ...(places.root ? [{ value: '', label: t('goal.root') }] : []),
    ...places.goals.map(({ id, title, level }) => ({
      value: id,
      label: `${t(`goalLevel.${level}`)}: ${title}`,
    })),
  ];
  const save = () => {
    const same = parentId === (goal.parentId ?? '');
    const args = { goalId: goal.id, parentId: parentId === '' ? null : parentId, before: null };
    if (same || moves.ask('goal.move', args, t('goal.reordered'))) onClose();
  };
  return (
    <FormDialog
      title={t('goal.hangTitle')}
      lead={goal.title}
      onClose={onClose}
      action={t('goal.hangDo')}
      onSave={save}
    >
      <Select
        label={t('goal.hangUnder')}
        value={parentId}
        onValue={setParentId}
        options={options}
      />
    </FormDialog>
  );
}
