import type { Translation } from './message.ts';
import { first } from './ru/first.ts';
import type { ru } from './ru.ts';
import type { Words } from './sentence.ts';
import type { PeriodVariants } from './variants.ts';

export type Language = 'ru' | 'en';
export type Dictionary = Translation<typeof ru>;

/** What a language says beyond the first screens, and in projects without sprints. */
interface Later {
  readonly dictionary: Partial<Dictionary>;
  readonly variants: PeriodVariants;
}

const storageKey = 'kaskad.language';
const noVariants: PeriodVariants = { year: {}, checkpoint: {} };
const listeners = new Set<() => void>();
let current: Words = { language: 'ru', dictionary: first, variants: noVariants };
/** The languages of which everything is there. */
const whole = new Map<Language, Later>();

/** The language and the words of it that are there; the same object until either changes. */
export function languageNow(): Words {
  return current;
}

/** Whether every word of the language of the moment is there. */
export function isWhole(): boolean {
  return whole.has(current.language);
}

export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Loads the first words, and all of them where all were asked for, then switches every text and `<html lang>` at once. */
export async function setLanguage(language: Language): Promise<void> {
  const dictionary = language === 'ru' ? first : (await import('./en/first.ts')).first;
  const rest = whole.size > 0 ? await laterOf(language) : undefined;
  show(language, { dictionary, variants: noVariants }, rest);
  document.documentElement.lang = language;
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // The choice then lives as long as the page.
  }
}

/** Resolves once every word of the language of the moment is there. A load that fails is tried again by the next call. */
export async function laterWords(): Promise<void> {
  const { language } = current;
  if (whole.has(language)) return;
  const rest = await laterOf(language);
  if (current.language === language) show(language, current, rest);
}

function show(language: Language, { dictionary, variants }: Later, rest?: Later): void {
  current = {
    language,
    dictionary: { ...dictionary, ...rest?.dictionary },
    variants: rest?.variants ?? variants,
  };
  for (const listener of listeners) listener();
}

async function laterOf(language: Language): Promise<Later> {
  const known = whole.get(language);
  if (known !== undefined) return known;
  const [{ later }, { variants }] = await (language === 'ru'
    ? Promise.all([import('./ru/later.ts'), import('./ru/variants.ts')])
    : Promise.all([import('./en/later.ts'), import('./en/variants.ts')]));
  const loaded = { dictionary: later, variants };
  whole.set(language, loaded);
  return loaded;
}

/** The stored language, or Russian. */
export function storedLanguage(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'ru';
  } catch {
    return 'ru';
  }
}
