import { useState } from 'react';
import { newId } from '../../../sync/new-id.ts';
import type { UploadTarget } from '../../../sync/uploads.ts';
import { useCascade } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import styles from './evidence.module.css';
import { hostOf, linkUrl } from './link-url.ts';

/** Asks for an address and a name for it. */
export function AddLink({ target, onDone }: { target: UploadTarget; onDone: () => void }) {
  const { t, refusal } = useText();
  const store = useCascade();
  const [typed, setTyped] = useState('');
  const [title, setTitle] = useState('');
  const [error, setError] = useState<string>();
  const add = () => {
    const url = linkUrl(typed);
    if (url === undefined) return setError(t('evidence.linkWrong'));
    const { cardId, occurrenceId } = target;
    const named = { title: title.trim() || hostOf(url), url };
    const args = { evidenceId: newId(), cardId, occurrenceId, ...named };
    const asked = store.dispatch('evidence.add-link', args);
    if (asked.ok) onDone();
    else setError(refusal(asked.refusal));
  };
  return (
    <form
      className={styles['link']}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        label={t('evidence.linkUrl')}
        value={typed}
        inputMode="url"
        maxLength={2000}
        error={error}
        onValue={(value) => {
          setTyped(value);
          setError(undefined);
        }}
      />
      <TextField
        label={t('evidence.linkTitle')}
        optional
        value={title}
        maxLength={300}
        onValue={setTitle}
      />
      <Button small type="submit">
        {t('evidence.linkAdd')}
      </Button>
    </form>
  );
}
