import { monthGenitive } from '../../words/months.ts';
import { daysIn } from '../day.ts';
import type { Meaning, Precision } from '../meaning.ts';
import { pace, recurrenceWords } from './ru-recurrence.ts';
import {
  betweenWords,
  type Day,
  dayFrom,
  dayWords,
  exactTo,
  exactWords,
  spanWords,
} from './ru-span.ts';

/**
 * A meaning in canonical Russian, such that it reads back to the same meaning wherever it stands. Empty when the
 * meaning holds nothing to tell: no day, no month, no rule.
 */
export function renderRussian(meaning: Meaning): string {
  const { kind, start, end } = meaning;
  if (kind === 'none') return 'без срока';
  if (kind === 'onDemand') return 'по мере необходимости';
  if (kind === 'recurring') return recurring(meaning);
  if (kind === 'continuous' || kind === 'irregular') return lasting(meaning);
  if (kind === 'conditional') return told('по условию', meaning);
  if (kind === 'reference') return told('по другому документу', meaning);
  if (kind === 'multi') return several(meaning);
  const [first, last] = ends(meaning);
  if (kind === 'deadline') return last === null ? '' : deadline(meaning, last);
  if (first === null) return '';
  if (kind === 'openEnded') return since(first, meaning.precision);
  if (last === null && (start !== null || end !== null)) return '';
  const words = stretch(first, last ?? first, meaning.precision);
  return meaning.time === null ? words : `${words}, ${meaning.time}`;
}

/** Both ends, without their years when no year is known. */
function ends({ start, end, windowMonthDay }: Meaning): [Day | null, Day | null] {
  const from = start ?? windowMonthDay?.[0] ?? null;
  const to = end ?? windowMonthDay?.[1] ?? null;
  return [from === null ? null : dayFrom(from), to === null ? null : dayFrom(to)];
}

function stretch(first: Day, last: Day, precision: Precision): string {
  return spanWords(first, last, precision) ?? exactWords(first, last, precision);
}

function since(day: Day, precision: Precision): string {
  const { year, month, date } = day;
  if (precision === 'day') return `с ${dayWords(day)}`;
  if (precision === 'month' && date === 1) {
    return `с ${monthGenitive(month)}${year === null ? '' : ` ${year} г.`}`;
  }
  if (precision === 'year' && month === 1 && date === 1 && year !== null) return `с ${year} года`;
  if (precision === 'academicYear' && month === 9 && date === 1 && year !== null) {
    return `с ${year}/${year + 1} учебного года`;
  }
  return `с ${dayWords(day)} (${exactTo[precision]})`;
}

function until(day: Day, precision: Precision): string {
  const { year, month, date } = day;
  if (precision === 'day') return `до ${dayWords(day)}`;
  if (precision === 'month' && date >= daysIn(year ?? 2023, month)) {
    return `до ${monthGenitive(month)}${year === null ? '' : ` ${year} г.`} включительно`;
  }
  if (precision === 'year' && month === 12 && date === 31 && year !== null) {
    return `до конца ${year} года`;
  }
  return `до ${dayWords(day)} (${exactTo[precision]})`;
}

function deadline({ start, precision }: Meaning, last: Day): string {
  const begins = start === null ? '' : `, начало работы ${dayWords(dayFrom(start))}`;
  return `${until(last, precision)}${begins}`;
}

function told(lead: string, meaning: Meaning): string {
  const { start, end, precision } = meaning;
  if (start === null || end === null)
    return precision === 'none' ? lead : `${lead} (${exactTo[precision]})`;
  return `${lead}: ${stretch(dayFrom(start), dayFrom(end), precision)}`;
}

function several({ windows, precision }: Meaning): string {
  const words = (windows ?? []).map(([from, to]) => stretch(dayFrom(from), dayFrom(to), precision));
  return words.join(', ');
}

function lasting(meaning: Meaning): string {
  const { kind, precision, recurrence } = meaning;
  const lead = kind === 'continuous' ? 'постоянно' : 'регулярно';
  if (recurrence !== null) {
    const year = precision === 'academicYear' ? 'учебного года' : 'года';
    return `${kind === 'continuous' ? '' : 'регулярно '}в течение ${year}${bounds(meaning)}`;
  }
  const [first, last] = ends(meaning);
  if (first === null) return precision === 'none' ? lead : `${lead} (${exactTo[precision]})`;
  if (last === null) return `${lead}, ${since(first, precision)}`;
  if (precision === 'none') return `${lead}${bounds(meaning)}`;
  return `${lead}, ${stretch(first, last, precision)}`;
}

function recurring(meaning: Meaning): string {
  const { start, end, openEnded, precision, recurrence, minPerPeriod } = meaning;
  if (recurrence === null) return '';
  const [, last] = ends(meaning);
  if (openEnded && last !== null) {
    const next = pace(recurrence, minPerPeriod?.count ?? 1);
    return `${until(last, precision)}, далее ${next}`;
  }
  return `${recurrenceWords(meaning)}${start === null && end === null ? '' : bounds(meaning)}`;
}

/** «, на срок с … по …»: the days between which a rule holds. */
function bounds({ start, end }: Meaning): string {
  if (start !== null && end !== null) {
    return `, на срок ${betweenWords(dayFrom(start), dayFrom(end))}`;
  }
  if (start !== null) return `, на срок с ${dayWords(dayFrom(start))}`;
  return end === null ? '' : `, на срок до ${dayWords(dayFrom(end))}`;
}
