import type { Cue } from './cue-words.ts';
import { type Facts, noFacts } from './facts.ts';
import type { Item } from './item.ts';

/** What the words before make of the next span. */
export type Role = 'since' | 'until' | 'of' | 'term' | 'after' | 'prolonged' | 'startOn' | null;

/** Where the pass over the items of a phrase has got to. */
export interface State {
  readonly facts: Facts;
  role: Role;
  /** After «на срок». */
  isBounding: boolean;
  isNext: boolean;
  inQuotes: boolean;
  hasQuotes: boolean;
  hasAct: boolean;
  /** After «утверждено», «принято». */
  isApproved: boolean;
  /** After «№». */
  isNumbered: boolean;
  /** After «с точностью до». */
  isExact: boolean;
  hasPer: boolean;
  lastNumber: number | null;
  lastCue: Cue | null;
  lastWhole: (Item & { kind: 'whole' }) | null;
}

export function newState(): State {
  return {
    facts: noFacts(),
    role: null,
    isBounding: false,
    isNext: false,
    inQuotes: false,
    hasQuotes: false,
    hasAct: false,
    isApproved: false,
    isNumbered: false,
    isExact: false,
    hasPer: false,
    lastNumber: null,
    lastCue: null,
    lastWhole: null,
  };
}
