import { senseOf } from '../lexicon/sense.ts';
import { markNames } from '../read/names.ts';
import { mark, type Phrase, phraseOf, QUANTITY, wordAt } from '../read/phrase.ts';
import { unitAt } from '../read/unit.ts';
import { metricOf, wholeOf } from '../words-left.ts';

/** What the first cell of a row says of the indicator. */
export interface Name {
  readonly metric: string | null;
  readonly base: string | null;
  readonly unit: string | null;
}

/** «5. Доля учащихся, участвующих в конкурсах, от общего числа учащихся, %» */
export function nameOf(text: string): Name {
  const phrase = phraseOf(text);
  markNames(phrase);
  const unit = lastUnit(phrase) ?? headUnit(phrase);
  return { metric: metricOf(phrase), base: wholeOf(phrase), unit };
}

/** «..., %», «... (процент)», «..., ед.» at the end of the name. */
function lastUnit(phrase: Phrase): string | null {
  const { tokens } = phrase;
  for (let at = tokens.length - 1; at > tokens.length - 5 && at > 0; at--) {
    const before = wordAt(phrase, at - 1);
    const unit = before === ',' || before === '(' ? unitAt(phrase, at, 5) : null;
    if (unit === null || unit.next < tokens.length - 1) continue;
    const isUnit = unit.unit === '%' || senseOf(wordAt(phrase, at)).noun !== null;
    if (!isUnit) continue;
    mark(phrase, at - 1, tokens.length, QUANTITY);
    return unit.unit;
  }
  return null;
}

/** «Доля ...» is told in per cent, «Количество школ ...» in what it counts. */
function headUnit(phrase: Phrase): string | null {
  for (const [at, { root }] of phrase.senses.entries()) {
    if (root === 'share') return '%';
    if (root === 'amount') return unitAt(phrase, at + 1, 5)?.unit ?? null;
  }
  return null;
}
