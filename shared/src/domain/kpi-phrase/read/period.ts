import { units } from '../../words/time-words.ts';
import type { KpiPeriod } from '../meaning.ts';
import { FREE, mark, type Phrase, TIME, wordAt } from './phrase.ts';

const periods: Readonly<Partial<Record<(typeof units)[number], KpiPeriod>>> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  schoolQuarter: 'schoolQuarter',
  half: 'halfYear',
  year: 'year',
};
/** What stands before the unit: «в год», «за квартал», «каждый месяц», «в течение года». */
const before = new Set([
  'в',
  'за',
  'на',
  'каждый',
  'каждую',
  'каждое',
  'каждого',
  'каждом',
  'каждой',
  'течение',
]);
const yearForms = new Set(['год', 'года', 'году', 'г']);

/** Finds how often a measure is to be met and marks the words that say so; null when none do. */
export function periodOf(phrase: Phrase): KpiPeriod | null {
  let found: KpiPeriod | null = null;
  for (const [at, token] of phrase.tokens.entries()) {
    if (phrase.read[at] !== FREE) continue;
    if (token.tag === 'each') {
      found ??= periods[units[token.n] ?? 'day'] ?? null;
      mark(phrase, at, at + 1, TIME);
    } else if (token.tag === 'unit') {
      found ??= unitAt(phrase, at);
    }
  }
  return found;
}

/** «в год», «в учебном году», «за полугодие»; the unit stands at `at`. */
function unitAt(phrase: Phrase, at: number): KpiPeriod | null {
  const token = phrase.tokens[at];
  const period = periods[units[token?.n ?? 0] ?? 'day'];
  if (token === undefined || period === undefined) return null;
  if (period === 'year' && !yearForms.has(token.text)) return null;
  const isSchool = wordAt(phrase, at - 1).startsWith('учебн');
  let from = isSchool ? at - 1 : at;
  const adjective = wordAt(phrase, from - 1);
  if (adjective === 'календарный' || adjective === 'календарном') from--;
  if (!before.has(wordAt(phrase, from - 1))) return null;
  if (wordAt(phrase, from - 2) === 'в') from--;
  mark(phrase, from - 1, at + 1, TIME);
  if (!isSchool) return period;
  return period === 'year' ? 'academicYear' : period === 'halfYear' ? 'academicHalf' : period;
}

/** Finds «с нарастающим итогом», «накопительным итогом», «с накоплением» and marks the words. */
export function cumulativeOf(phrase: Phrase): boolean {
  for (const at of phrase.tokens.keys()) {
    if (phrase.read[at] !== FREE) continue;
    const word = wordAt(phrase, at);
    const isTotal = wordAt(phrase, at + 1).startsWith('итог');
    const isGrowing = word.startsWith('нарастающ') || word.startsWith('накопительн');
    if (!(isGrowing && isTotal) && word !== 'накоплением' && word !== 'нарастанием') continue;
    const from = wordAt(phrase, at - 1) === 'с' ? at - 1 : at;
    mark(phrase, from, isGrowing ? at + 2 : at + 1, TIME);
    return true;
  }
  return false;
}
