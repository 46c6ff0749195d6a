import type { Meaning, Recurrence } from '../meaning.ts';
import { dayWords, ordinal, spanWords, times, units, weekdays, windowWords } from './en-words.ts';
import { dayFrom } from './ru-span.ts';

/** A meaning in English. Empty when it holds nothing to tell. */
export function renderEnglish(meaning: Meaning): string {
  const { kind } = meaning;
  if (kind === 'none') return 'no schedule';
  if (kind === 'onDemand') return 'on demand';
  if (kind === 'recurring') return recurring(meaning);
  if (kind === 'continuous') return withStretch('continuously', meaning);
  if (kind === 'irregular') return withStretch('regularly', meaning);
  if (kind === 'conditional') return withStretch('when a condition is met', meaning);
  if (kind === 'reference') return withStretch('by another document', meaning);
  if (kind === 'multi') return several(meaning);
  return dated(meaning);
}

function dated(meaning: Meaning): string {
  const { kind, start, end, time, windowMonthDay } = meaning;
  const first = start ?? windowMonthDay?.[0] ?? null;
  const last = end ?? windowMonthDay?.[1] ?? null;
  if (kind === 'deadline') {
    if (last === null) return '';
    const begins = start === null ? '' : ` (work begins on ${dayWords(dayFrom(start))})`;
    return `by ${dayWords(dayFrom(last))}${begins}`;
  }
  if (first === null) return '';
  if (kind === 'openEnded') return `from ${dayWords(dayFrom(first))}`;
  const words = spanWords(dayFrom(first), dayFrom(last ?? first), meaning.precision);
  return time === null ? words : `${words}, ${time}`;
}

function several({ windows, precision }: Meaning): string {
  const words = (windows ?? []).map(([from, to]) =>
    spanWords(dayFrom(from), dayFrom(to), precision),
  );
  return words.join(', ');
}

function withStretch(lead: string, meaning: Meaning): string {
  const { start, end, precision, recurrence } = meaning;
  const each = recurrence === null ? '' : ' through each year';
  if (start === null) return `${lead}${each}`;
  if (end === null) return `${lead}${each}, from ${dayWords(dayFrom(start))}`;
  return `${lead}${each}, ${spanWords(dayFrom(start), dayFrom(end), precision)}`;
}

function recurring({
  start,
  end,
  openEnded,
  precision,
  recurrence,
  minPerPeriod,
}: Meaning): string {
  if (recurrence === null) return '';
  const rule = pace(recurrence, minPerPeriod?.count ?? null);
  if (openEnded && end !== null) return `by ${dayWords(dayFrom(end))}, then ${rule}`;
  const { deadline, window, parts = [] } = recurrence;
  const windows = window === undefined ? parts : [window];
  const when = windows.map((one) => windowWords(one, precision));
  const words = [rule, ...when, ...byDays(recurrence)].join(', ');
  const due = deadline === undefined ? '' : `, ${dueWords(deadline)}`;
  if (start === null) return `${words}${due}`;
  const from = dayWords(dayFrom(start));
  const until = end === null ? `from ${from}` : `${from} – ${dayWords(dayFrom(end))}`;
  return `${words}${due} (${until})`;
}

function pace({ freq, interval }: Recurrence, count: number | null): string {
  const [one, many, each] = units[freq];
  const unit = interval === 1 ? `a ${one}` : `in ${interval} ${many}`;
  if (count === null || (count === 1 && interval === 1)) return each;
  return `${times(count)} ${unit}`;
}

function byDays({ byWeekday, byMonthDay, nth, nths, part }: Recurrence): string[] {
  if (byMonthDay !== undefined) return [`on day ${byMonthDay.join(', ')} of the month`];
  if (part !== undefined) {
    return [`${ordinal(nth ?? 1)} ${part === 'week' ? 'week' : 'ten days'} of the month`];
  }
  if (byWeekday === undefined) return [];
  const days = byWeekday.map((day) => weekdays[day - 1]).join(', ');
  const which = nths ?? (nth === undefined ? [] : [nth]);
  if (which.length === 0) return [`on ${days}`];
  return [`${which.map(ordinal).join(' and ')} ${days} of the month`];
}

/** `06-01`, `15`, `04-25 (+1 year)` */
function dueWords(deadline: string): string {
  const [day = '', ...after] = deadline.split(' ');
  const isMonthly = !day.includes('-');
  const last = isMonthly ? `day ${Number(day)}` : dayWords(dayFrom(day.replace('last', '28')));
  const next = isMonthly ? 'of the next month' : 'of the next year';
  return after.length === 0 ? `by ${last}` : `by ${last} ${next}`;
}
