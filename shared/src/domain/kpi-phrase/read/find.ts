import { bitOf, type Root } from '../lexicon/roots.ts';
import { FREE, type Phrase, QUOTED, senseAt, wordAt } from './phrase.ts';

/** Where the first word of such a use stands outside of quoted titles, or -1. */
export function indexOfRoot({ senses, read, roots }: Phrase, root: Root): number {
  if ((roots & bitOf(root)) === 0) return -1;
  for (let at = 0; at < senses.length; at++) {
    if (senses[at]?.root === root && read[at] !== QUOTED) return at;
  }
  return -1;
}

export function hasRoot({ roots }: Phrase, root: Root): boolean {
  return (roots & bitOf(root)) !== 0;
}

/** Where the first word stands that is no time, number or name; the number of tokens when there is none. */
export function headOf({ tokens, read }: Phrase): number {
  const at = tokens.findIndex((token, index) => token.kind === 'word' && read[index] === FREE);
  return at < 0 ? tokens.length : at;
}

const makers = ['ние', 'нию', 'ния', 'тие', 'тия', 'ация', 'ации', 'овка', 'изация', 'ка'];

/** A noun of doing («проведение», «внедрение», «разработка») leads the phrase: a plan speaks, not a report. */
export function isDoing(phrase: Phrase, at: number): boolean {
  const word = wordAt(phrase, at);
  return (
    word.length > 6 && senseAt(phrase, at).noun === null && makers.some((end) => word.endsWith(end))
  );
}
