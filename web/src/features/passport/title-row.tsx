import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { TextField } from '../../ui/text-field.tsx';
import styles from './passport-row.module.css';
import { PassportRow } from './passport-row.tsx';

export function TitleRow({ project, locked }: { project: Project; locked: boolean }) {
  const { t } = useText();
  const { ask } = useAsk();
  const [draft, setDraft] = useState<string>();
  const name = t('passport.name');
  const save = () => {
    if (draft === undefined) return;
    const same = draft.trim() === project.title || draft.trim() === '';
    if (same || ask('project.edit', { projectId: project.id, title: draft })) setDraft(undefined);
  };
  return (
    <PassportRow name={name}>
      {locked ? (
        <p className={styles['text']}>{project.title}</p>
      ) : (
        <TextField
          label={name}
          hideLabel
          maxLength={300}
          value={draft ?? project.title}
          onValue={setDraft}
          onBlur={save}
          onKeyDown={(event) => {
            if (event.key === 'Enter') save();
            if (event.key === 'Escape') setDraft(undefined);
          }}
        />
      )}
    </PassportRow>
  );
}
