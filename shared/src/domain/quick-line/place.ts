import type { Organisation } from '../organisation/organisation.ts';
import type { Token } from '../words/token.ts';
import { tokenise } from '../words/tokenise.ts';
import type { LinePlace } from './line-reading.ts';

/** How the words begin by which a kind of organisation is called; the short ones are told whole. */
const kinds: readonly (readonly [string, Organisation['kind']])[] = [
  ['школ', 'school'],
  ['шк', 'school'],
  ['гбоу', 'school'],
  ['сош', 'school'],
  ['оу', 'school'],
  ['гимнази', 'school'],
  ['лице', 'school'],
  ['сад', 'kindergarten'],
  ['дс', 'kindergarten'],
  ['доу', 'kindergarten'],
  ['гбдоу', 'kindergarten'],
];
const others =
  'имц центр дворец дом библиотек университет институт академи колледж музе театр зал кабинет каб ауд аудитори актов'.split(
    ' ',
  );
const small = new Set('в во на базе площадке место проведения площадка адрес адресу по'.split(' '));
const fillers = new Set('детск средн общеобразовательн им имени'.split(' '));

/**
 * The place that a part of a line tells which tells nothing else: «на базе школы № 358», «ИМЦ». Words for a place that
 * the register does not have, or has twice, are given as words; undefined when it is no place at all.
 */
export function readPlace(
  line: string,
  tokens: readonly Token[],
  register: readonly Organisation[],
): LinePlace | undefined {
  const start = tokens.findIndex(({ kind, text }) => kind !== 'mark' && !small.has(text));
  const asked = tokens.slice(start === -1 ? tokens.length : start).filter(isTold);
  const [first, last] = [asked[0], asked.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const organisation = only(register.filter((one) => fits(one, asked)));
  const isNamed = tokens.some(
    ({ text }) => text === 'место' || text === 'адрес' || text === 'базе',
  );
  if (organisation !== undefined || isNamed || isPlaceWord(first.text)) {
    return { organisationId: organisation?.id ?? null, words: line.slice(first.from, last.to) };
  }
  return undefined;
}

/** An organisation of the register at the end of a title: «Семинар в школе 358». */
export function placeAtEnd(
  line: string,
  tokens: readonly Token[],
  register: readonly Organisation[],
): LinePlace | undefined {
  for (let at = Math.max(1, tokens.length - MOST_WORDS); at < tokens.length; at++) {
    if (!leading.has(tokens[at]?.text ?? '')) continue;
    const place = readPlace(line, tokens.slice(at), register);
    if (place?.organisationId != null) return place;
  }
  return undefined;
}

const MOST_WORDS = 12;
const leading = new Set(['в', 'во', 'на']);

function isTold({ kind, text }: Token): boolean {
  return kind === 'word' || kind === 'number' || kind === 'roman' || text === '/';
}

function fits(organisation: Organisation, asked: readonly Token[]): boolean {
  if (organisation.archivedAt !== null) return false;
  const words = asked.filter(({ text }) => text !== '/');
  const number = words.find(({ kind }) => kind === 'number');
  const names = namesOf(organisation);
  if (number === undefined) return names.some((name) => isName(name, words));
  const rest = words.filter((word) => word !== number);
  if (rest.length === 0 || !names.some((name) => name.some((word) => isNumber(word, number.n))))
    return false;
  return rest.every(
    ({ text }) =>
      kindOf(text) === organisation.kind ||
      fillers.has(text) ||
      names.some((name) => name.some((word) => isSame(word.text, text))) ||
      (text === 'д' || text === 'с' ? organisation.kind === 'kindergarten' : false),
  );
}

/** All the words of a name in their order, or an abbreviation in it: «АППО» of «СПб АППО». */
function isName(name: readonly Token[], asked: readonly Token[]): boolean {
  if (name.length === asked.length)
    return asked.every(({ text }, at) => isSame(name[at]?.text ?? '', text));
  return (
    asked.length === 1 &&
    asked.every(
      ({ text }) =>
        text.length > 2 && name.some((word) => isAbbreviation(word) && word.text === text),
    )
  );
}

const known = new WeakMap<Organisation, readonly (readonly Token[])[]>();

/** The names of an organisation in words and numbers, read once. */
function namesOf(organisation: Organisation): readonly (readonly Token[])[] {
  const found = known.get(organisation);
  if (found !== undefined) return found;
  const { title, shortTitle } = organisation;
  const names = [title, ...(shortTitle === null ? [] : [shortTitle])].map((name) =>
    tokenise(name, () => true).filter(isTold),
  );
  known.set(organisation, names);
  return names;
}

/** Two forms of one word: they begin alike and differ in their ends. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same >= 4 && one.length - same <= 3 && other.length - same <= 3;
}

function isAbbreviation({ kind, text, capital, from, to }: Token): boolean {
  return kind === 'word' && capital && text.length <= 6 && to - from === text.length;
}

function isNumber({ kind, n }: Token, wanted: number): boolean {
  return kind === 'number' && n === wanted;
}

function kindOf(text: string): Organisation['kind'] | undefined {
  return kinds.find(([word]) => (word.length > 3 ? text.startsWith(word) : text === word))?.[1];
}

function isPlaceWord(text: string): boolean {
  if (kindOf(text) !== undefined || text === 'д') return true;
  return others.some((word) => (word.length > 3 ? text.startsWith(word) : text === word));
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}
