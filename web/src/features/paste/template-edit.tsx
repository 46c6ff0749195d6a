import type { Template } from '@kaskad/shared/domain/template/template.ts';
import { useState } from 'react';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast.ts';
import styles from './template.module.css';

/** A template with its name to be changed, and a way to take it out of the list. */
export function TemplateEdit({
  template: { id: templateId, title, body },
}: {
  template: Template;
}) {
  const { t, refusal } = useText();
  const store = useCascade();
  const [typed, setTyped] = useState(title);
  const [fault, setFault] = useState<string>();
  const save = () => {
    if (typed.trim() === title) return setFault(undefined);
    const asked = store.dispatch('template.edit', { templateId, title: typed.trim() });
    return setFault(asked.ok ? undefined : refusal(asked.refusal));
  };
  const remove = () => {
    const asked = store.dispatch('template.remove', { templateId });
    if (!asked.ok) return setFault(refusal(asked.refusal));
    const onSelect = () => void store.dispatch('template.add', { templateId, title, body });
    return void showToast(t('line.templateRemoved', { title }), {
      action: { label: t('ui.undo'), onSelect },
    });
  };
  return (
    <div className={styles['edit']}>
      <TextField
        label={t('line.templateName')}
        hideLabel
        value={typed}
        maxLength={300}
        error={fault}
        onValue={setTyped}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
        }}
      />
      <IconButton icon="remove" label={t('line.removeTemplate', { title })} onClick={remove} />
    </div>
  );
}
