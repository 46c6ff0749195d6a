import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import { type KeyboardEvent, useState } from 'react';
import { useCascade } from '../../sync/use-cascade.ts';
import { refusalText } from '../../text/refusal-text.ts';

/** Typed text by person and field until it is saved, so that leaving the room loses nothing. */
const drafts = new Map<string, string>();

/**
 * A text that is saved on leaving its field. Escape takes back what was typed; a refused text stays in the field with
 * the reason. `save` gets null for an emptied text and gives the refusal, or undefined.
 */
export function useField(
  field: string,
  stored: string | null,
  save: (text: string | null) => Refusal | undefined,
) {
  const [draft, setDraft, forget] = useDraft(field);
  const [refusal, setRefusal] = useState<Refusal>();
  const drop = () => {
    forget();
    setRefusal(undefined);
  };
  const commit = () => {
    if (draft === undefined) return;
    const text = draft.trim() === '' ? null : draft.trim();
    const no = text === stored ? undefined : save(text);
    if (no === undefined) drop();
    else setRefusal(no);
  };
  return {
    value: draft ?? stored ?? '',
    error: refusal && refusalText(refusal),
    onValue: (text: string) => {
      setDraft(text);
      setRefusal(undefined);
    },
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === 'Escape' && draft !== undefined) {
        event.preventDefault();
        event.stopPropagation();
        drop();
      } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) commit();
    },
  };
}

/** Typed text that outlives its field; undefined while there is none. */
export function useDraft(field: string): [string | undefined, (text: string) => void, () => void] {
  const key = `${useCascade().personId}/${field}`;
  const [draft, setDraft] = useState(() => drafts.get(key));
  const type = (text: string) => {
    drafts.set(key, text);
    setDraft(text);
  };
  const forget = () => {
    drafts.delete(key);
    setDraft(undefined);
  };
  return [draft, type, forget];
}
