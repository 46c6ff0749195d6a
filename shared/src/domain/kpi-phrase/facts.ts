import type { KpiContext, KpiPeriod } from './meaning.ts';
import { type Mention, mentionsOf } from './read/mentions.ts';
import { markNames } from './read/names.ts';
import { cumulativeOf, periodOf } from './read/period.ts';
import { FREE, mark, type Phrase, phraseOf } from './read/phrase.ts';
import { type Picked, pick } from './read/pick.ts';
import { type Quantity, quantitiesOf } from './read/quantities.ts';

/** All that was found in a phrase, for the rules to decide what it means. */
export interface Facts {
  readonly phrase: Phrase;
  readonly context: KpiContext;
  readonly mentions: readonly Mention[];
  readonly period: KpiPeriod | null;
  readonly cumulative: boolean;
  /** Numbers that measure; lengths of time only when there is nothing else. */
  readonly quantities: readonly Quantity[];
  /** Those that the phrase is about. */
  readonly picked: Picked;
}

/** Reads a phrase once from its beginning to its end for each of its parts. */
export function factsOf(text: string, context: KpiContext): Facts {
  const phrase = phraseOf(text);
  const mentions = mentionsOf(phrase);
  const period = periodOf(phrase);
  const cumulative = cumulativeOf(phrase);
  markNames(phrase);
  const all = quantitiesOf(phrase);
  const measured = all.filter(({ isDuration }) => !isDuration);
  const quantities = measured.length > 0 ? measured : all;
  if (quantities !== all) {
    for (const { isDuration, from, to } of all) if (isDuration) mark(phrase, from, to, FREE);
  }
  const picked = pick(phrase, quantities);
  return { phrase, context, mentions, period, cumulative, quantities, picked };
}
