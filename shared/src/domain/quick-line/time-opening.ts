import type { Item } from '../schedule/item.ts';
import { monthNames } from '../words/months.ts';
import type { Token } from '../words/token.ts';

/** Words that make of the time after them a part of what they belong to: «план на октябрь», «к 1 сентября». */
const owners = new Set(
  (
    'на за к ко из от об о по № п пункт каб кабинет ауд тема глава раздел модуль модуля дня день ' +
    'ко дню имени'
  ).split(' '),
);
const seasons = new Set('зимой весной летом осенью зима весна лето осень'.split(' '));
const opening = new Set([
  ...(['through', 'continuous', 'irregular', 'demand', 'wholeProject', 'holidays'] as const),
  ...(['atMost', 'atLeast', 'approximate'] as const),
] as string[]);

/**
 * Whether words about time may begin at the item, seen from what stands before it: time that another word governs is
 * not the time of the event.
 */
export function opensTime(
  items: readonly Item[],
  from: number,
  end: number,
  tokens: readonly Token[],
): boolean {
  const item = items[from] as Item;
  const at = tokens.findIndex((token) => token.from >= item.from);
  const token = tokens[at] as Token;
  if (at > 0 && owners.has((tokens[at - 1] as Token).text)) return false;
  const run = items.slice(from, end);
  switch (item.kind) {
    case 'span':
      return opensSpan(item, token, tokens[at + 2]);
    case 'number':
      return (
        run.find(({ kind }) => kind !== 'number' && kind !== 'cue')?.kind === 'span' && hasDay(run)
      );
    case 'each':
      return token.text.endsWith('о') || token.text.startsWith('кажд');
    case 'times':
    case 'per':
    case 'dayOfMonth':
    case 'partOfMonth':
    case 'clock':
      return true;
    case 'weekdays':
      return !item.bare;
    case 'cue':
      if (item.cue === 'since' || item.cue === 'until') return run.some(isWithinYear);
      if (item.cue === 'in') return token.text === 'в' || token.text === 'во';
      return opening.has(item.cue);
    default:
      return false;
  }
}

/** «30 сентября» and «октябрь» may begin the time; «сентября», «I полугодия» and «2021 года» are of another word. */
function opensSpan({ span }: Item & { kind: 'span' }, token: Token, third: Token | undefined) {
  if (span.precision === 'day') return isWrittenOut(span.year, token, third);
  if (span.precision === 'month')
    return token.kind === 'number' || (monthNames as readonly string[]).includes(token.text);
  return span.precision === 'season' && seasons.has(token.text);
}

/** «1.2» may be a number of something; «01.02» and «1.02.2022» are days. */
function isWrittenOut(year: number | null, token: Token, second: Token | undefined): boolean {
  if (year !== null || second?.kind !== 'number') return true;
  return token.digits === 2 && second.digits === 2;
}

function hasDay(items: readonly Item[]): boolean {
  return items.some((item) => item.kind === 'span' && item.span.precision === 'day');
}

function isWithinYear(item: Item): boolean {
  if (item.kind === 'clock' || item.kind === 'dayOfMonth') return true;
  return item.kind === 'span' && !['year', 'academicYear'].includes(item.span.precision);
}
