import { expect, test } from 'vitest';
import { readKpi } from '../kpi-phrase.ts';
import { changesPlanned } from './changes.ts';
import { countsPlanned } from './counts.ts';
import { factsAlone } from './facts.ts';
import { peoplePlanned } from './people.ts';
import { portionsPlanned } from './portions.ts';
import { reachPlanned } from './reach.ts';
import { plan } from './row.ts';
import { sharesPlanned } from './shares.ts';
import { shortMeaning } from './short-meaning.ts';
import { statesPlanned } from './states.ts';

const phrases = [
  sharesPlanned,
  reachPlanned,
  portionsPlanned,
  countsPlanned,
  peoplePlanned,
  changesPlanned,
  statesPlanned,
  factsAlone,
]
  .flat()
  .map(([phrase]) => phrase);

/** Only capitals tell a unit such as «ИОМ» from a word. */
const hasAcronym = (phrase: string) => / [А-Я]{2,4}$/.test(phrase);
const short = (phrase: string) => shortMeaning(readKpi(phrase, plan));

test.each<[string, (phrase: string) => string]>([
  ['hyphens', (phrase) => phrase.replace(/[–—]/g, '-')],
  ['long dashes', (phrase) => phrase.replace(/[–—]/g, '—')],
  ['no-break spaces', (phrase) => phrase.replaceAll(' ', '\u00a0')],
  ['double spaces', (phrase) => phrase.replaceAll(' ', '  ')],
  ['line ends', (phrase) => phrase.replace(/ (?=.{40})/g, '\n')],
  ['е for ё', (phrase) => phrase.replaceAll('ё', 'е').replaceAll('Ё', 'Е')],
  ['«г.» for «года»', (phrase) => phrase.replace(/(\d) год[ау]\b/g, '$1 г.')],
  ['no space before %', (phrase) => phrase.replaceAll(' %', '%')],
  ['a full stop at the end', (phrase) => `${phrase}.`],
  ['an item of a list', (phrase) => `– ${phrase};`],
  ['brackets', (phrase) => `(${phrase})`],
])('%s make no difference', (_, vary) => {
  for (const phrase of phrases)
    expect([phrase, short(vary(phrase))]).toEqual([phrase, short(phrase)]);
});

test.each<[string, (phrase: string) => string]>([
  ['capitals', (phrase) => phrase.toUpperCase()],
  ['small letters', (phrase) => phrase.toLowerCase()],
])('%s make no difference', (_, vary) => {
  for (const phrase of phrases.filter((one) => !hasAcronym(one))) {
    const [read, expected] = [short(vary(phrase)), short(phrase)];
    expect([phrase, read.toLowerCase()]).toEqual([phrase, expected.toLowerCase()]);
  }
});
