import { readOne } from './dated.ts';
import type { Facts } from './facts.ts';
import type { Frame } from './frame.ts';
import { ask, makeMeaning } from './make-meaning.ts';
import type { Meaning } from './meaning.ts';

/** What hangs on another event, on the order of sprints and steps, or on another document. */
export function readHanging(facts: Facts, frame: Frame): Meaning | null {
  if (facts.sprint !== null) {
    const { start = null, end = null } = frame.stageEnd === null ? {} : (frame.bounds ?? {});
    return makeMeaning('conditional', { start, end, question: ask('after-what', facts.sprint) });
  }
  if (facts.condition !== null) return makeMeaning('conditional', { precision: 'day' });
  if (facts.step !== null) return makeMeaning('conditional');
  if (facts.reference === null && facts.frame === null) return null;
  if (facts.titleYear !== null) return readOne('reference', facts.titleYear, frame, 'year');
  return makeMeaning('reference');
}
