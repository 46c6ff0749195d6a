import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import { type KeyboardEvent, useState } from 'react';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { keepDraft, readDraft } from './drafts.ts';

/**
 * One field of a card while it is typed: saved on leaving it and on Enter, taken back on Escape. A refused text stays
 * in the field with the reason, also after the sheet was closed. `save` gives the refusal or the sentence of one, or undefined.
 */
export function useDraft(
  field: string,
  stored: string,
  save: (text: string) => Refusal | string | undefined,
) {
  const { personId } = useCascade();
  const text = useText();
  const key = `${personId}/${field}`;
  const [draft, setDraft] = useState(() => readDraft(key));
  const [found] = useState(draft);
  const [refusal, setRefusal] = useState<Refusal | string>();

  const type = (typed: string | undefined) => {
    keepDraft(key, typed);
    setDraft(typed);
    setRefusal(undefined);
  };
  const commit = () => {
    if (draft === undefined) return;
    if (draft.trim() === stored.trim()) {
      type(undefined);
      return;
    }
    const no = save(draft.trim());
    if (no === undefined) type(undefined);
    else setRefusal(no);
  };
  return {
    value: draft ?? stored,
    dirty: draft !== undefined && draft !== stored,
    /** What stands in the field was typed before the sheet was closed and has not been saved. */
    kept: draft !== undefined && draft === found && draft !== stored,
    error: typeof refusal === 'string' ? refusal : refusal && text.refusal(refusal),
    type,
    commit,
    restore: () => type(undefined),
    /** Enter saves (with Ctrl where Enter makes a new line), Escape takes back what was typed before it closes anything. */
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const area = event.currentTarget instanceof HTMLTextAreaElement;
      const enters = event.key === 'Enter' && (!area || event.ctrlKey || event.metaKey);
      if (enters && !event.nativeEvent.isComposing) {
        event.preventDefault();
        commit();
      } else if (event.key === 'Escape' && draft !== undefined) {
        event.preventDefault();
        event.stopPropagation();
        type(undefined);
      }
    },
  };
}
