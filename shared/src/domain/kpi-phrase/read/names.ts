import { units } from '../../words/time-words.ts';
import { bitOf } from '../lexicon/roots.ts';
import { DURATION, FREE, mark, NAME, type Phrase, senseAt, wordAt } from './phrase.ts';

const lifetime = bitOf('lifetime') | bitOf('average');
const meaning = bitOf('means') | bitOf('considered');
const YEAR = units.indexOf('year');
const ofAge = new Set(['до', 'от', 'с', 'старше', 'младше', 'моложе', 'по', 'после', 'свыше']);
const ofClass = new Set([
  'класс',
  'класса',
  'классе',
  'классах',
  'классов',
  'классы',
  'кл',
  'курса',
  'курсе',
]);
const inside = new Set(['в', 'из', 'для', 'с', 'по']);

/**
 * Marks the numbers that name and do not measure: the number of a row, «№ 358», ages, «50+», classes, years of
 * service. A length of time in itself is marked as such: it is a value when the phrase has no other.
 */
export function markNames(phrase: Phrase): void {
  markRowNumber(phrase);
  const isLifetime = measuresYears(phrase);
  let inAge = false;
  // «Молодой педагог – это педагог до 35 лет»: there the age is what is told.
  if (definesAge(phrase)) return;
  for (const [at, token] of phrase.tokens.entries()) {
    if (
      token.kind === 'word' &&
      (token.text.startsWith('возраст') || token.text.startsWith('стаж'))
    ) {
      inAge = !senseIsAverage(phrase, at);
    }
    if (token.text === ',' || token.text === ')' || token.text === ';') inAge = false;
    if (token.kind === 'number' && phrase.read[at] === FREE)
      markNumber(phrase, at, inAge, isLifetime);
  }
}

function definesAge({ tokens, roots }: Phrase): boolean {
  if ((roots & meaning) !== 0) return true;
  return (roots & bitOf('this')) !== 0 && tokens.some(({ text }) => text === 'это');
}

/** «1.», «2)», «1.2.» before the words of a row. */
function markRowNumber(phrase: Phrase): void {
  const { tokens } = phrase;
  let at = 0;
  while (
    tokens[at]?.kind === 'number' &&
    (tokens[at + 1]?.text === '.' || tokens[at + 1]?.text === ')')
  ) {
    if (tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.spaced === true) return;
    at += 2;
  }
  if (at > 0 && tokens[at]?.spaced === true) mark(phrase, 0, at, NAME);
}

function markNumber(phrase: Phrase, at: number, inAge: boolean, isLifetime: boolean): void {
  const before = wordAt(phrase, at - 1);
  const after = wordAt(phrase, at + 1);
  if (
    before === '№' ||
    before === 'n' ||
    before === 'фз' ||
    /\d-(й|го|я)$/.test(wordAt(phrase, at))
  ) {
    mark(phrase, at, at + 1, NAME);
  } else if (after === '+' && senseAt(phrase, at + 2).noun === null) {
    mark(phrase, at, at + 2, NAME);
  } else if (isClass(phrase, at)) {
    mark(phrase, at, at + 2, NAME);
  } else {
    markAge(phrase, at, inAge, isLifetime);
  }
}

/** «9 класс», «в 1–4 классах», «5–11 классов», «9-11 кл.» */
function isClass(phrase: Phrase, at: number): boolean {
  const { tokens } = phrase;
  const isRange = tokens[at + 1]?.kind === 'dash' && tokens[at + 2]?.kind === 'number';
  const noun = wordAt(phrase, isRange ? at + 3 : at + 1);
  if (!ofClass.has(noun)) return false;
  const isSecond = tokens[at - 1]?.kind === 'dash' && tokens[at - 2]?.kind === 'number';
  return (
    isRange ||
    isSecond ||
    noun === 'класс' ||
    noun === 'классе' ||
    inside.has(wordAt(phrase, at - 1))
  );
}

/** «до 35 лет», «в возрасте от 5 до 18 лет», «7–18 лет»; «первые три года» is a length of time. */
function markAge(phrase: Phrase, at: number, inAge: boolean, isLifetime: boolean): void {
  const { tokens } = phrase;
  const isRange = tokens[at + 1]?.kind === 'dash' || tokens[at + 1]?.text === 'до';
  const end = isRange && tokens[at + 2]?.kind === 'number' ? at + 3 : at + 1;
  const unit = tokens[end];
  const isYears = unit?.tag === 'unit' && unit.n === YEAR;
  if (inAge && (isYears || unit?.text === 'мес')) {
    mark(phrase, at, end + 1, NAME);
  } else if (isYears && ofAge.has(wordAt(phrase, at - 1)) && !isLifetime) {
    mark(phrase, at, end + 1, NAME);
  } else if (unit?.tag === 'unit') {
    mark(phrase, at, end + 1, DURATION);
  }
}

/** Years are what is measured: «продолжительность жизни», «средний возраст». */
function measuresYears(phrase: Phrase): boolean {
  return (phrase.roots & lifetime) !== 0;
}

function senseIsAverage(phrase: Phrase, at: number): boolean {
  return wordAt(phrase, at - 1).startsWith('средн');
}
