/**
 * Typed text that is not saved: it survives a closed sheet and a reloaded page of the same tab. A draft belongs to one
 * person; the next one at the same device has keys of their own.
 */
export function readDraft(key: string): string | undefined {
  return drafts.get(key) ?? stored(() => sessionStorage.getItem(prefix + key)) ?? undefined;
}

/** Keeps the text under the key; undefined forgets it. */
export function keepDraft(key: string, text: string | undefined): void {
  if (text === undefined) {
    drafts.delete(key);
    stored(() => sessionStorage.removeItem(prefix + key));
  } else {
    drafts.set(key, text);
    stored(() => sessionStorage.setItem(prefix + key, text));
  }
}

const prefix = 'kaskad.draft.';
const drafts = new Map<string, string>();

/** Storage may be forbidden or full; then the draft lives as long as the page. */
function stored<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
