import type { Context } from '../context.ts';
import type { Meaning } from '../meaning.ts';
import { readSchedule } from '../read-schedule.ts';
import { answersTo } from './answers-to.ts';

/** What a phrase means in a plan that may have told already which year it counts by; it is not asked again. */
export function readInPlan(phrase: string, context: Context): Meaning {
  const meaning = readSchedule(phrase, context);
  const { planYear } = context;
  if (planYear === null || planYear === undefined || meaning.question === null) return meaning;
  const known = answersTo(phrase, meaning, context).filter((one) => one.planYear === planYear);
  const [only] = known;
  return only === undefined || known.length > 1 ? meaning : only.meaning;
}
