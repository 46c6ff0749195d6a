import type { Facts } from '../facts.ts';
import { type Phrase, wordAt } from '../read/phrase.ts';
import type { Quantity } from '../read/quantities.ts';
import type { Draft } from './draft.ts';

/** «план – 80 %, факт – 72 %»: what has been reached is told, beside what was to be. */
export function planAndFact({ phrase, picked }: Facts): Draft | null {
  const [first, second] = picked.quantities;
  if (first === undefined || second === undefined || picked.quantities.length > 2) return null;
  const fact = [first, second].find((quantity) => isCalled(phrase, quantity, 'факт'));
  const plan = [first, second].find((quantity) => isCalled(phrase, quantity, 'план'));
  if (fact === undefined || plan === undefined) return null;
  const { value, unit, comparator } = fact;
  return { kind: 'actual', comparator: comparator ?? '=', value, unit: unit ?? plan.unit };
}

/** The word stands right before the number, perhaps with «значение» or a dash between. */
function isCalled(phrase: Phrase, { from }: Quantity, stem: string): boolean {
  for (let at = from - 1; at >= 0 && at > from - 4; at--) {
    if (wordAt(phrase, at).startsWith(stem)) return true;
    if (wordAt(phrase, at) === ',') return false;
  }
  return false;
}
