import { readOne } from './dated.ts';
import type { Facts } from './facts.ts';
import type { Frame } from './frame.ts';
import { ask, makeMeaning } from './make-meaning.ts';
import type { Meaning } from './meaning.ts';

/** What hangs on another event, on the order of sprints and of steps. */
export function readHanging(facts: Facts, frame: Frame): Meaning | null {
  const { sprint, condition, step } = facts;
  if (sprint !== null) {
    const { start = null, end = null } = frame.stageEnd === null ? {} : (frame.bounds ?? {});
    return makeMeaning('conditional', { start, end, question: ask('after-what', sprint) });
  }
  if (condition !== null) {
    const question = facts.conditionIsPeriod ? ask('after-what', condition) : null;
    return makeMeaning('conditional', { precision: 'day', question });
  }
  return step === null ? null : makeMeaning('conditional');
}

/** What another document tells: a plan, a time-table, the dates of a forum. */
export function readReference(facts: Facts, frame: Frame): Meaning | null {
  if (facts.reference === null && facts.frame === null && facts.holidays === null) return null;
  if (facts.titleYear !== null) return readOne('reference', facts.titleYear, frame, 'year');
  return makeMeaning('reference');
}
