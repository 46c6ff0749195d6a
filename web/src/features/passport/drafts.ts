/**
 * Texts of a passport that the server has not confirmed. They survive a closed screen and a reloaded page of the tab,
 * and belong to one person: the next one at the same device has keys of their own.
 */
export function readDraft(key: string): string | undefined {
  return kept.get(key) ?? stored(() => sessionStorage.getItem(prefix + key)) ?? undefined;
}

/** Keeps the text; undefined forgets it. */
export function keepDraft(key: string, text: string | undefined): void {
  if (text === undefined) {
    kept.delete(key);
    stored(() => sessionStorage.removeItem(prefix + key));
  } else {
    kept.set(key, text);
    stored(() => sessionStorage.setItem(prefix + key, text));
  }
}

const prefix = 'kaskad.passport.';
const kept = new Map<string, string>();

/** Storage may be forbidden or full; then the draft lives as long as the page. */
function stored<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
