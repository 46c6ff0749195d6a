import { calendarDate } from '../fields.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { ParticularKey } from './event.ts';

/** What a field holds; all are kept as text, a date as YYYY-MM-DD. */
export type ParticularForm = 'text' | 'whole' | 'date';

export function formOf(key: ParticularKey): ParticularForm {
  if (key === 'dated') return 'date';
  return key === 'groups' || key === 'lessons' || key === 'sample' ? 'whole' : 'text';
}

/** Why the field cannot hold the value; undefined when it can. */
export function particularFault(key: ParticularKey, value: string): Refusal | undefined {
  const form = formOf(key);
  if (form === 'whole' && !/^[1-9]\d{0,5}$/.test(value))
    return refuse('particular-not-whole', { field: key });
  if (form === 'date' && !calendarDate.safeParse(value).success)
    return refuse('particular-not-date', { field: key });
  return undefined;
}
