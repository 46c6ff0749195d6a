const key = 'kaskad.rail';

/** Whether the user folded the rail on this device. */
export function storedNarrow(): boolean {
  try {
    return localStorage.getItem(key) === 'narrow';
  } catch {
    return false;
  }
}

export function storeNarrow(narrow: boolean): void {
  try {
    localStorage.setItem(key, narrow ? 'narrow' : 'wide');
  } catch {
    // The choice then lives as long as the page.
  }
}
