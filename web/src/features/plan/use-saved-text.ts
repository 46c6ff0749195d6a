import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import { type KeyboardEvent, useState } from 'react';
import { useCascade } from '../../sync/use-cascade.ts';
import { refusalText } from '../../text/refusal-text.ts';

/** Typed text by person and field until it is saved, so that another sprint may be looked at in between. */
const drafts = new Map<string, string>();

/**
 * A text that is saved on leaving its field. Escape takes back what was typed; a refused text stays in the field with
 * the reason. `save` gets null for an emptied text and gives the refusal, or undefined.
 */
export function useSavedText(
  field: string,
  stored: string | null,
  save: (text: string | null) => Refusal | undefined,
) {
  const key = `${useCascade().personId}/${field}`;
  const [draft, setDraft] = useState(() => drafts.get(key));
  const [refusal, setRefusal] = useState<Refusal>();

  const type = (text: string | undefined) => {
    if (text === undefined) drafts.delete(key);
    else drafts.set(key, text);
    setDraft(text);
    setRefusal(undefined);
  };
  const commit = () => {
    if (draft === undefined) return;
    const text = draft.trim() === '' ? null : draft.trim();
    const no = text === stored ? undefined : save(text);
    if (no === undefined) type(undefined);
    else setRefusal(no);
  };
  return {
    value: draft ?? stored ?? '',
    error: refusal === undefined ? undefined : refusalText(refusal),
    onValue: type,
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === 'Escape' && draft !== undefined) {
        event.preventDefault();
        event.stopPropagation();
        type(undefined);
      } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) commit();
    },
  };
}
