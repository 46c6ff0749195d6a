import type { Translation } from './message.ts';
import { variants as russianVariants } from './ru/variants.ts';
import { ru } from './ru.ts';
import type { Words } from './sentence.ts';

export type Language = 'ru' | 'en';
export type Dictionary = Translation<typeof ru>;

const storageKey = 'kaskad.language';
const listeners = new Set<() => void>();
const russian: Words = { language: 'ru', dictionary: ru, variants: russianVariants };
let current = russian;

/** The language and its words; the same object until the language changes. */
export function languageNow(): Words {
  return current;
}

export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Loads the dictionary, then switches every text, `<html lang>` and the stored choice at once. */
export async function setLanguage(language: Language): Promise<void> {
  current = language === 'ru' ? russian : await english();
  document.documentElement.lang = language;
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // The choice then lives as long as the page.
  }
  for (const listener of listeners) listener();
}

async function english(): Promise<Words> {
  const [{ en }, { variants }] = await Promise.all([import('./en.ts'), import('./en/variants.ts')]);
  return { language: 'en', dictionary: en, variants };
}

/** The stored language, or Russian. */
export function storedLanguage(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'ru';
  } catch {
    return 'ru';
  }
}
