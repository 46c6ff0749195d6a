import type { Facts } from '../facts.ts';
import { indexOfRoot } from '../read/find.ts';
import { type Phrase, senseAt } from '../read/phrase.ts';
import type { Draft } from './draft.ts';

/** «всех руководителей», «все школы», «каждый педагог»: the whole of them. */
export function everyone({ phrase, context, mentions }: Facts): Draft | null {
  const at = phrase.tokens.findIndex(({ text }, index) => isAll(text) && isWho(phrase, index + 1));
  if (at < 0) return null;
  const isDue = mentions.some(({ role }) => role === 'by');
  const isPlan = isDue || context.projectEnd !== undefined || !hasPast(phrase);
  return { kind: isPlan ? 'target' : 'actual', comparator: '=', value: 100, unit: '%' };
}

function hasPast({ senses }: Phrase): boolean {
  return senses.some(({ verb }) => verb === 'past');
}

/** «большинство педагогов» */
export function majority({ phrase }: Facts): Draft | null {
  const at = indexOfRoot(phrase, 'most');
  if (at < 0 || !isWho(phrase, at + 1)) return null;
  return { kind: 'target', comparator: '>', value: 50, unit: '%' };
}

const all = new Set(['все', 'всех', 'всеми', 'всем', 'каждый', 'каждого', 'каждая', 'каждой']);

function isAll(word: string): boolean {
  return all.has(word);
}

const institutions = new Set(['оо', 'оу', 'доу', 'доо', 'одо', 'шнор', 'румо', 'шмо']);
const places = ['школ', 'организаци', 'учреждени', 'сад', 'лице', 'гимнази'];

/** A word that may stand between «все» and its noun: «все вновь назначенные руководители». */
function isBetween(phrase: Phrase, at: number): boolean {
  const { noun, verb, isAdjective } = senseAt(phrase, at);
  if (isAdjective) return true;
  if (institutions.has(phrase.tokens[at]?.text ?? '')) return false;
  return noun === null && verb === null && phrase.tokens[at]?.kind === 'word' && at > 0;
}

/** People or institutions stand there, perhaps after adjectives. */
function isWho(phrase: Phrase, at: number): boolean {
  let noun = at;
  while (noun < at + 4 && isBetween(phrase, noun)) noun++;
  const found = senseAt(phrase, noun).noun;
  if (found === null) return institutions.has(phrase.tokens[noun]?.text ?? '');
  return found.stem === null ? found.isPerson : places.includes(found.stem);
}
