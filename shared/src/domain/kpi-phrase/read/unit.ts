import { numeralWord } from '../../words/numerals.ts';
import { nounOf, unitOf, unitOfUnknown } from '../lexicon/nouns.ts';
import { FREE, type Phrase, senseAt, wordAt } from './phrase.ts';

/** What a number counts. */
export interface Unit {
  readonly unit: string;
  readonly isPerson: boolean;
  /** A length of time in days and longer: «три года». */
  readonly isDuration: boolean;
  /** The token after the unit. */
  readonly next: number;
}

const small = new Set(
  'в на из по с к у о об от до для и а но или не за при без под про со ко во же ли то их он она они это так как что'.split(
    ' ',
  ),
);
/** Words between a number and its noun at most. */
const REACH = 6;

/** The unit of the number that ends before `at`: «%», «человек», «районных семинаров», «мастер-классов»; or null. */
export function unitAt(phrase: Phrase, at: number, count: number): Unit | null {
  const start = afterRepeat(phrase, at);
  return percentAt(phrase, start) ?? nounAt(phrase, start, count);
}

/** «20 (двадцати) процентов»: the number once more in brackets says nothing new. */
export function afterRepeat(phrase: Phrase, at: number): number {
  if (wordAt(phrase, at) !== '(') return at;
  let next = at + 1;
  while (next < at + 5 && numeralWord(wordAt(phrase, next)) !== undefined) next++;
  return next > at + 1 && wordAt(phrase, next) === ')' ? next + 1 : at;
}

/** «%», «процентов», «процентных пунктов», «п.п.», «-процентный», «-часовая» */
function percentAt(phrase: Phrase, at: number): Unit | null {
  const start = phrase.tokens[at]?.kind === 'dash' && !phrase.tokens[at]?.spaced ? at + 1 : at;
  const word = wordAt(phrase, start);
  if (word === '%' && start === at) return { ...plain('%'), next: afterSuffix(phrase, at + 1) };
  if (word.startsWith('процентн') && wordAt(phrase, start + 1).startsWith('пункт')) {
    return { ...plain('п.п.'), next: start + 2 };
  }
  if (start > at && word.startsWith('часов')) return { ...plain('ч'), next: start + 1 };
  if (word.startsWith('процент') || word === 'проц') return { ...plain('%'), next: start + 1 };
  if (word !== 'п' && word !== 'пп') return null;
  const isTwo = word === 'пп' || (wordAt(phrase, at + 1) === '.' && wordAt(phrase, at + 2) === 'п');
  if (!isTwo) return null;
  const next = word === 'пп' ? at + 1 : at + 3;
  return { ...plain('п.п.'), next: wordAt(phrase, next) === '.' ? next + 1 : next };
}

/** «100%-ный» */
function afterSuffix(phrase: Phrase, at: number): number {
  const [dash, word] = [phrase.tokens[at], phrase.tokens[at + 1]];
  return dash?.kind === 'dash' && !dash.spaced && word?.spaced === false ? at + 2 : at;
}

/** The noun after the number, beyond its adjectives. */
function nounAt(phrase: Phrase, start: number, count: number): Unit | null {
  let at = start;
  const end = start + REACH;
  for (let skipped = adjectiveEnd(phrase, at); skipped > at && at < end; ) {
    at = skipped;
    skipped = adjectiveEnd(phrase, at);
  }
  const token = phrase.tokens[at];
  if (token?.kind !== 'word' || phrase.read[at] !== FREE) return null;
  if (token.tag === 'unit') {
    const isYears = token.text === 'лет' || token.text.startsWith('год');
    return { unit: isYears ? 'лет' : token.text, isPerson: false, isDuration: true, next: at + 1 };
  }
  if (token.text === 'раз' || token.text === 'раза') return { ...plain(token.text), next: at + 1 };
  // «профессиональных обучающихся сообществ»: there the word is no person.
  const isCommunity = token.text.endsWith('ся') && wordAt(phrase, at + 1).startsWith('сообществ');
  if (isCommunity) return knownAt(phrase, at + 1, count);
  if (senseAt(phrase, at).noun !== null) return knownAt(phrase, at, count);
  return unknownAt(phrase, at, start, count);
}

/** Where the adjective at `at` ends: «районных», «проблемно-творческих», «ак.»; `at` itself for any other word. */
function adjectiveEnd(phrase: Phrase, at: number): number {
  const token = phrase.tokens[at];
  if (token?.kind !== 'word' || phrase.read[at] !== FREE || token.tag === 'unit') return at;
  if (token.text === 'ак' && wordAt(phrase, at + 1) === '.') return at + 2;
  if (senseAt(phrase, at).isAdjective) return at + 1;
  return isCompoundAdjective(phrase, at) ? at + 3 : at;
}

/** A noun of the lexicon, alone or in a compound: «педагогов-наставников», «мастер-классов», «школ-лидеров». */
function knownAt(phrase: Phrase, at: number, count: number): Unit | null {
  const { tokens } = phrase;
  const word = wordAt(phrase, at);
  const noun = senseAt(phrase, at).noun;
  if (noun === null) return null;
  const isCompound = tokens[at + 1]?.kind === 'dash' && tokens[at + 2]?.spaced === false;
  const isShort = tokens[at + 1]?.text === '.' && word.length < 5;
  const next = isCompound ? at + 3 : isShort ? at + 2 : at + 1;
  const isPerson = noun.stem === null && noun.isPerson;
  return { unit: unitOf(noun, word, count), isPerson, isDuration: false, next };
}

/** «проблемно-творческих» */
function isCompoundAdjective({ tokens, senses }: Phrase, at: number): boolean {
  const isCompound = tokens[at + 1]?.kind === 'dash' && tokens[at + 2]?.spaced === false;
  return isCompound && senses[at + 2]?.isAdjective === true;
}

/** A noun that is not in the lexicon is its own unit, as it is written; «онлайн-уроков» is the known one in a compound. */
function unknownAt(phrase: Phrase, at: number, start: number, count: number): Unit | null {
  const { tokens } = phrase;
  const word = wordAt(phrase, at);
  if (tokens[at + 1]?.kind === 'dash' && tokens[at + 2]?.spaced === false) {
    const second = nounOf(wordAt(phrase, at + 2));
    const isPerson = second?.stem === null && second.isPerson;
    const last = wordAt(phrase, at + 2);
    const unit = isPerson
      ? 'чел.'
      : `${word}-${second === null ? last : unitOf(second, last, count)}`;
    return { unit, isPerson, isDuration: false, next: at + 3 };
  }
  if (isAcronym(phrase, at)) return { ...plain(word.toUpperCase()), next: at + 1 };
  if (small.has(word) || word.length < 4 || senseAt(phrase, at).verb !== null) return null;
  if (senseAt(phrase, at).root !== null && at === start) return null;
  return { ...plain(unitOfUnknown(word, count)), next: at + 1 };
}

/** «5 ИОМ», «12 ОУ» in a phrase that is not all in capitals. */
function isAcronym({ text, tokens }: Phrase, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.to - token.from > 5 || token.to - token.from < 2) return false;
  const written = text.slice(token.from, token.to);
  return written === written.toUpperCase() && text !== text.toUpperCase();
}

function plain(unit: string): Omit<Unit, 'next'> {
  return { unit, isPerson: false, isDuration: false };
}
