import type { Place } from '../words/token.ts';
import { isBroken } from './dated.ts';
import { addDays, addMonths } from './day.ts';
import type { Facts } from './facts.ts';
import type { Frame } from './frame.ts';
import { END_PART, lastPart } from './last-part.ts';
import { ask, makeMeaning, monthDays } from './make-meaning.ts';
import type { Meaning } from './meaning.ts';
import { placeSpan } from './place-span.ts';
import type { Span } from './span.ts';

/** «до 15.09.2022», «к 2024 году», «не позднее мая»: the end is included. */
export function readDeadline(until: Span, frame: Frame, startOn: Span | null): Meaning {
  const span = lastPart(until);
  const { precision } = span;
  if (isBroken(span))
    return makeMeaning('deadline', { precision, question: ask(span.unsure, span) });
  const open = placeSpan(span, frame, 'end');
  if (open === null) {
    const windowMonthDay = [null, monthDays(span)?.[1] ?? null] as const;
    return makeMeaning('deadline', {
      precision,
      windowMonthDay,
      question: ask('which-year', span),
    });
  }
  if (open.ask === 'no-such-day' || open.ask === 'school-decides') {
    return makeMeaning('deadline', { precision, question: ask(open.ask, span) });
  }
  const end = open.days[1];
  const isBareYear = ['year', 'academicYear', 'season'].includes(precision) && until.n !== END_PART;
  const told = startOn === null ? null : (placeSpan(startOn, frame, 'window')?.days[0] ?? null);
  const before = told ?? (frame.previousEnd === null ? null : addDays(frame.previousEnd, 1));
  const start = before !== null && before <= end ? before : null;
  return makeMeaning('deadline', {
    start,
    end,
    precision,
    inferred: [
      ...(start === null ? [] : ['start' as const]),
      ...(open.isInferred ? ['year' as const] : []),
    ],
    question: ask(isBareYear ? (open.ask ?? 'end-included') : open.ask, span),
  });
}

/** «в 3-месячный срок», «в ближайшие две недели»: counted from the day of the document. */
export function readDuration(facts: Facts, frame: Frame): Meaning | null {
  const { duration, condition } = facts;
  if (duration === null) return null;
  if (condition !== null) return readBesideEvent(duration, condition, frame);
  if (facts.aside !== null || duration.isBefore) return null;
  const { document } = frame;
  if (document !== null) {
    const end = shifted(document, duration, 1);
    return makeMeaning('deadline', { start: document, end, precision: 'day', inferred: ['start'] });
  }
  if (facts.through === null || duration.unit === 'year') return null;
  return makeMeaning('deadline', { precision: 'day', question: ask('counted-from', duration) });
}

type Duration = NonNullable<Facts['duration']>;

/** «за две недели до мероприятия», «в течение 3 дней после него»: a day only when that of the event is known. */
function readBesideEvent(duration: Duration, condition: Place, { event }: Frame): Meaning {
  if (event === null) return makeMeaning('conditional', { precision: 'day' });
  const isBefore = duration.isBefore;
  const end = shifted(event, duration, isBefore ? -1 : 1);
  const start = isBefore ? null : event;
  const question = ask('after-what', condition);
  return makeMeaning('deadline', { start, end, precision: 'day', inferred: ['end'], question });
}

function shifted(day: string, { count, unit }: Duration, sign: 1 | -1): string {
  if (unit === 'month' || unit === 'year') {
    return addMonths(day, sign * (unit === 'year' ? count * 12 : count));
  }
  return addDays(day, sign * (unit === 'week' ? count * 7 : count));
}
