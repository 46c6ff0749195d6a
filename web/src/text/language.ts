import type { Translation } from './message.ts';
import { first } from './ru/first.ts';
import type { ru } from './ru.ts';
import type { Words } from './sentence.ts';
import type { PeriodVariants } from './variants.ts';

export type Language = 'ru' | 'en';
export type Dictionary = Translation<typeof ru>;

const storageKey = 'kaskad.language';
const listeners = new Set<() => void>();
/** What a language says beyond the first screens, as far as it is there. */
const laters = new Map<Language, Partial<Dictionary>>();
/** What it says otherwise in projects without sprints. */
const periods = new Map<Language, PeriodVariants>();
let current: Words = wordsOf('ru', first);
/** A screen has asked for a word that was not there yet. */
let isMissed = false;

/** The language and the words of it that are there; the same object until either changes. */
export function languageNow(): Words {
  return current;
}

/** Whether projects without sprints can be spoken of in the language of the moment. */
export function hasPeriods(): boolean {
  return periods.has(current.language);
}

export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Loads the first words, and the others where they were asked for, then switches every text and `<html lang>` at once. */
export async function setLanguage(language: Language): Promise<void> {
  const words = language === 'ru' ? first : (await import('./en/first.ts')).first;
  await Promise.all([
    laters.size > 0 && laterOf(language),
    periods.size > 0 && periodsOf(language),
  ]);
  show(language, words);
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
  if (laters.has(language) && periods.has(language)) return;
  await Promise.all([laterOf(language), periodsOf(language)]);
  if (current.language === language) join();
}

/** The same for the words of projects without sprints. */
export async function periodWords(): Promise<void> {
  const { language } = current;
  if (periods.has(language)) return;
  await periodsOf(language);
  if (current.language === language) join();
}

/** Somebody was given fewer words than there are: they will hear of it when more have come. */
export function missWords(): void {
  isMissed = true;
}

function show(language: Language, words: Partial<Dictionary>): void {
  current = wordsOf(language, words);
  isMissed = false;
  for (const listener of listeners) listener();
}

/** What has come joins the words that every sentence looks into; who has said all there was to say is not drawn again. */
function join(): void {
  const { language, dictionary, variants } = current;
  if (isMissed) {
    show(language, dictionary);
    return;
  }
  const all = wordsOf(language, dictionary);
  Object.assign(dictionary, all.dictionary);
  Object.assign(variants, all.variants);
  for (const listener of listeners) listener();
}

function wordsOf(language: Language, words: Partial<Dictionary>): Words {
  const variants = { year: {}, checkpoint: {}, ...periods.get(language) };
  return { language, dictionary: { ...words, ...laters.get(language) }, variants };
}

async function laterOf(language: Language): Promise<Partial<Dictionary>> {
  const known = laters.get(language);
  if (known !== undefined) return known;
  const { later } = await (language === 'ru' ? import('./ru/later.ts') : import('./en/later.ts'));
  laters.set(language, later);
  return later;
}

async function periodsOf(language: Language): Promise<void> {
  if (periods.has(language)) return;
  const { variants } = await (language === 'ru'
    ? import('./ru/variants.ts')
    : import('./en/variants.ts'));
  periods.set(language, variants);
}

/** The stored language, or Russian. */
export function storedLanguage(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'ru';
  } catch {
    return 'ru';
  }
}
