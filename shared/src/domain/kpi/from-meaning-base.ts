import type { Population } from '../population/population.ts';

/** A category as it is looked for by its name. */
export type Category = Pick<Population, 'id' | 'title' | 'archivedAt'>;

/**
 * The category that the words mean: the one whose whole name stands in them, the longest first, else the only one that
 * the words name in short. Null when there is none or two fit alike; then each figure brings its own whole.
 */
export function populationFor(
  base: string | null,
  words: string,
  categories: Iterable<Category>,
): string | null {
  const known = [...categories]
    .filter(({ archivedAt }) => archivedAt === null)
    .map(({ id, title }) => ({ id, stems: stemsOf(title) }))
    .filter(({ stems }) => stems.size > 0);
  const told = stemsOf(base ?? '');
  const said = told.size > 0 ? told : stemsOf(words);
  const named = known.filter(({ stems }) => isWithin(stems, said));
  if (named.length > 0) return onlyBest(named, (stems) => stems.size);
  const inShort = known.filter(({ stems }) => told.size > 0 && isWithin(told, stems));
  return inShort.length > 0 ? onlyBest(inShort, (stems) => -stems.size) : null;
}

/** «всех руководителей» tells the whole without a per cent: whom, in the words of the phrase. */
export function wholeIn(words: string): string | null {
  const [, who] = /(?:^|[\s(])(?:всех|каждого)\s+([а-яё]+(?:\s+[А-ЯЁ]{2,})?)/u.exec(words) ?? [];
  return who ?? null;
}

function onlyBest(
  found: readonly { id: string; stems: ReadonlySet<string> }[],
  rank: (stems: ReadonlySet<string>) => number,
): string | null {
  const most = Math.max(...found.map(({ stems }) => rank(stems)));
  const best = found.filter(({ stems }) => rank(stems) === most);
  return best.length === 1 ? (best[0]?.id ?? null) : null;
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((stem) => whole.has(stem));
}

/** As many letters as tell one word from another in any of its forms. */
const STEM = 7;

/** What a name says whatever the case of its words; «педагогические работники» are «педагоги». */
function stemsOf(text: string): Set<string> {
  const plain = text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/педагогическ\S*\s+(работник|кадр)\S*/g, 'педагог')
    .replace(/(обще)?образовательн\S*\s+(организац|учрежден)\S*/g, 'оу')
    .replace(/(^|\s)(оо|школ[аеуы]?|школах)(?=[\s,.;)]|$)/g, '$1оу');
  const stems = (plain.match(/[а-яa-z]+|\d+/g) ?? []).map(stemOf);
  return new Set(stems.filter((stem) => !noise.has(stem)));
}

function stemOf(word: string): string {
  if (word.length <= 3) return word;
  return word.replace(/ся$/, '').replace(endings, '').slice(0, STEM);
}

const endings =
  /(ами|ями|ого|ему|ому|ыми|ими|ые|ие|ых|их|ой|ей|ов|ев|ам|ям|ах|ях|ом|ем|ый|ий|ая|яя|[аяоеыиуюьй])$/;

/** Words that tell nothing about who is meant: every category of a district is of that district. */
const noise = new Set(
  (
    'от из в и с на до по для у о об рсо все всех общего число количество численность район районной системы ' +
    'образования возрасте города'
  )
    .split(' ')
    .map(stemOf),
);
