import type { Translation } from './message.ts';
import { ru } from './ru.ts';

export type Language = 'ru' | 'en';
export type Dictionary = Translation<typeof ru>;

const storageKey = 'kaskad.language';
const listeners = new Set<() => void>();
let current: { language: Language; dictionary: Dictionary } = { language: 'ru', dictionary: ru };

/** The language and its dictionary; the same object until the language changes. */
export function languageNow(): { language: Language; dictionary: Dictionary } {
  return current;
}

export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Loads the dictionary, then switches every text, `<html lang>` and the stored choice at once. */
export async function setLanguage(language: Language): Promise<void> {
  const dictionary = language === 'ru' ? ru : (await import('./en.ts')).en;
  current = { language, dictionary };
  document.documentElement.lang = language;
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // The choice then lives as long as the page.
  }
  for (const listener of listeners) listener();
}

/** The stored language, or Russian. */
export function storedLanguage(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'ru';
  } catch {
    return 'ru';
  }
}
