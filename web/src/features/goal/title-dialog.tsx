import { useState } from 'react';
import { newId } from '../../sync/new-id.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { childOf, type Editing, useGoalRoom } from './goal-room.ts';

/** The words of a goal, new or already there. */
export function TitleDialog({
  editing,
  onClose,
}: {
  editing: Extract<Editing, { kind: 'add' | 'rename' }>;
  onClose: () => void;
}) {
  const { t } = useText();
  const { projectId } = useGoalRoom();
  const { ask } = useAsk();
  const [title, setTitle] = useState(editing.kind === 'rename' ? editing.goal.title : '');
  const parent = editing.kind === 'add' ? editing.parent : null;
  const child = editing.kind === 'add' ? childOf(parent, projectId) : editing.goal;
  const missing = title.trim() === '' ? t('goal.titleMissing') : undefined;
  const save = () => {
    if (missing !== undefined) return;
    const saved =
      editing.kind === 'rename'
        ? ask('goal.edit', { goalId: editing.goal.id, title })
        : ask('goal.add', {
            goalId: newId(),
            parentId: parent?.id ?? null,
            projectId: child?.projectId ?? null,
            level: child?.level,
            title,
          });
    if (saved) onClose();
  };
  return (
    <FormDialog
      keep
      title={t(editing.kind === 'rename' ? 'goal.rename' : 'goal.new')}
      {...(parent === null ? {} : { lead: t('goal.under', { title: parent.title }) })}
      onClose={onClose}
      refused={missing}
      onSave={save}
    >
      <TextArea
        label={t(`goalLevel.${child?.level ?? 'objective'}`)}
        value={title}
        onValue={setTitle}
        maxLength={600}
        rows={3}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          save();
        }}
      />
    </FormDialog>
  );
}
