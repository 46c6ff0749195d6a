import { people, peopleForms } from './people.ts';
import { createStems } from './stems.ts';
import { type Declension, measured, nounEndings, shortened, things } from './things.ts';

/** What a noun is counted in: always the same unit, or the noun itself in the form its number asks for. */
export type Noun =
  | { readonly unit: string; readonly stem: null; readonly isPerson: boolean }
  | { readonly unit: null; readonly stem: string; readonly endings: Declension['endings'] };

const person: Noun = { unit: 'чел.', stem: null, isPerson: true };

function* entries(): Generator<readonly [string, Noun]> {
  for (const { endings, stems } of things) {
    for (const stem of stems.split(' ')) yield [stem, { unit: null, stem, endings }];
  }
  for (const [stem, unit] of measured) yield [stem, { unit, stem: null, isPerson: false }];
  for (const stem of people) yield [stem, person];
}

const stems = createStems(entries(), nounEndings);
const whole = new Map<string, Noun>(peopleForms.map((form) => [form, person]));
for (const [word, unit] of shortened) {
  whole.set(word, unit === 'чел.' ? person : { unit, stem: null, isPerson: false });
}

/** What is known of a noun in lower case, in any of its forms. */
export function nounOf(word: string): Noun | null {
  return whole.get(word) ?? stems.find(word);
}

/**
 * The unit that so many of a noun are told in: as it is written («не менее 7 программ»), or in the form its number
 * asks for when the case belongs to the sentence («по трём показателям» are 3 показателя).
 */
export function unitOf(noun: Noun, word: string, count: number): string {
  if (noun.unit !== null) return noun.unit;
  const isCounted = noun.endings.some((ending) => noun.stem + ending === word);
  return isCounted ? word : noun.stem + noun.endings[formOf(count)];
}

/** The same for a noun that is not known, by its ending alone. */
export function unitOfUnknown(word: string, count: number): string {
  const ending = word.slice(-2);
  const isPlural = ending === 'ах' || ending === 'ам';
  return isPlural ? word.slice(0, -2) + (formOf(count) === 2 ? 'ов' : 'а') : word;
}

/** «в 2 раза», «в 5 раз» */
export function timesFor(count: number): string {
  return formOf(count) === 1 ? 'раза' : 'раз';
}

/** Which form a count asks for in Russian: 0 for 1, 21 ..., 1 for 2-4 and fractions, 2 for the rest. */
export function formOf(count: number): 0 | 1 | 2 {
  if (!Number.isInteger(count)) return 1;
  const tens = count % 100;
  const ones = count % 10;
  if (tens > 10 && tens < 20) return 2;
  if (ones === 1) return 0;
  return ones > 1 && ones < 5 ? 1 : 2;
}
