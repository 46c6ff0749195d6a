import { useState } from 'react';

/** Where typed words wait while the field is away. */
export interface WordsDraft {
  readonly read: () => string | undefined;
  readonly keep: (text: string | undefined) => void;
}

/** Words while they are typed; with a draft they survive a closed sheet and a reloaded page. */
export function useWords(stored: string, kept: WordsDraft | undefined) {
  const [draft, setDraft] = useState(() => kept?.read());
  const type = (typed: string | undefined) => {
    kept?.keep(typed);
    setDraft(typed);
  };
  return {
    value: draft ?? stored,
    isTyped: draft !== undefined,
    /** They differ from what is saved by more than white space around them. */
    isDirty: draft !== undefined && draft.trim() !== stored.trim(),
    type,
    drop: () => type(undefined),
  };
}
