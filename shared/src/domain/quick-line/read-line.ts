import type { Organisation } from '../organisation/organisation.ts';
import type { Context } from '../schedule/context.ts';
import { isCueWord } from '../schedule/cues.ts';
import { readSchedule } from '../schedule/read-schedule.ts';
import { knowsWord } from '../words/knows.ts';
import type { Place, Token } from '../words/token.ts';
import { tokenise } from '../words/tokenise.ts';
import { joinFormats, readFormat } from './format.ts';
import { readHead } from './head.ts';
import { isInternational, readLevel } from './level.ts';
import type { Format, Level, LinePlace, LineReading } from './line-reading.ts';
import { cut, hasWords, type Piece, trimmed } from './pieces.ts';
import { placeAtEnd, readPlace } from './place.ts';
import { findTime, isTime } from './time.ts';
import { titleOf } from './title.ts';

/**
 * What one typed line says of an event: «Районный семинар 30.09.2021, очно, школа 358». Only what stands apart is taken
 * out of it, between commas, in brackets or as a clear date; every other word stays in the title. Never throws, and
 * makes up no year. `register` is the organisations, `context` where the event will stand.
 */
export function readLine(
  line: string,
  register: readonly Organisation[],
  context: Context,
): LineReading {
  const tokens = tokenise(line, (word) => knowsWord(word) || isCueWord(word));
  const found: Found = { formats: [], level: null, place: null, times: [], taken: [] };
  const known: Known = { register, context, found };
  const rest = cut(tokens).flatMap((piece) => remainder(line, piece, known));
  const isTitled = rest.some((piece) => hasWords(piece.tokens));
  return isTitled ? reading(line, rest, known) : untouched(line);
}

interface Found {
  formats: Format[];
  level: Level | null;
  place: LinePlace | null;
  times: Place[];
  taken: Place[];
}

interface Known {
  readonly register: readonly Organisation[];
  readonly context: Context;
  readonly found: Found;
}

/** What of a part stays in the title: all of it, nothing, or what stands around a date. */
function remainder(line: string, piece: Piece, known: Known): Piece[] {
  const told = trimmed(piece.tokens);
  if (take(line, told, piece, known)) return [];
  if (piece.inBrackets) return takeAll(line, piece, known) ? [] : [piece];
  const time = findTime(line, piece.tokens, known.context);
  if (time === undefined) return [piece];
  const before = part(piece, (token) => token.to <= time.from, piece.lead);
  const after = part(piece, (token) => token.from >= time.to, before === null ? piece.lead : '');
  if (time.at === 'middle') {
    const isTaken = after !== null && take(line, trimmed(after.tokens), after, known);
    if (!isTaken && !time.isFullDate) return [piece];
    takeTime(known.found, time);
    return isTaken ? kept([before]) : kept([before, after]);
  }
  takeTime(known.found, time);
  return kept([before, after]);
}

/** Takes the part out of the title when it tells one thing and nothing else. */
function take(line: string, told: readonly Token[], piece: Place, known: Known): boolean {
  if (!hasWords(told)) return false;
  const { found, register, context } = known;
  const formats = readFormat(told);
  const level = found.level === null ? readLevel(told) : null;
  if (formats.length > 0) found.formats.push(...formats);
  else if (level !== null) found.level = level;
  else if (isTime(line, told, context)) found.times.push(spread(told));
  else {
    const place = found.place?.organisationId == null ? readPlace(line, told, register) : undefined;
    if (place !== undefined && (place.organisationId !== null || piece.from > 0))
      found.place = place;
    if (place === undefined || place.organisationId === null) return false;
  }
  found.taken.push({ from: piece.from, to: piece.to });
  return true;
}

/** «(очно, 12.11.2021)»: brackets go as a whole, or not at all. */
function takeAll(line: string, piece: Piece, { register, context, found }: Known): boolean {
  const tried: Found = {
    ...found,
    formats: [...found.formats],
    times: [...found.times],
    taken: [],
  };
  const inside = { register, context, found: tried };
  for (const each of cut(piece.tokens))
    if (!take(line, trimmed(each.tokens), each, inside)) return false;
  const { from, to } = piece;
  Object.assign(found, { ...tried, taken: [...found.taken, { from, to }] });
  return true;
}

function takeTime(found: Found, { from, to }: Place): void {
  found.times.push({ from, to });
  found.taken.push({ from, to });
}

function reading(line: string, rest: readonly Piece[], known: Known): LineReading {
  const { found, register, context } = known;
  const told = trimmed(rest[0]?.tokens ?? []);
  const head = readHead(told);
  const scheduleText = wordsOf(line, found.times);
  return {
    title: titleOf(line, rest),
    eventType: head.eventType,
    level: found.level ?? head.level,
    format: joinFormats(found.formats.length > 0 ? found.formats : head.formats),
    international: rest.some(({ tokens }) => isInternational(tokens)),
    place: found.place ?? placeAtEnd(line, told, register) ?? null,
    scheduleText,
    meaning: scheduleText === null ? null : readSchedule(scheduleText, context),
    taken: found.taken,
  };
}

/** A line of nothing but details is no event: all its words are the title. */
function untouched(line: string): LineReading {
  return {
    title: line.trim(),
    eventType: null,
    level: null,
    format: null,
    international: false,
    place: null,
    scheduleText: null,
    meaning: null,
    taken: [],
  };
}

/** The words about time as they were typed; those that stand apart are put side by side. */
function wordsOf(line: string, times: readonly Place[]): string | null {
  const sorted = [...times].sort((a, b) => a.from - b.from);
  let words = '';
  let end = 0;
  for (const { from, to } of sorted) {
    const between = words === '' ? '' : line.slice(end, from);
    words += /^[\s,;]*$/.test(between) ? between : ', ';
    words += line.slice(from, to);
    end = to;
  }
  return words === '' ? null : words;
}

function part(piece: Piece, holds: (token: Token) => boolean, lead: Piece['lead']): Piece | null {
  const tokens = piece.tokens.filter(holds);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined || !hasWords(tokens)) return null;
  return { tokens, from: first.from, to: last.to, lead, inBrackets: false };
}

function kept(pieces: readonly (Piece | null)[]): Piece[] {
  return pieces.filter((piece) => piece !== null);
}

function spread(tokens: readonly Token[]): Place {
  return { from: (tokens[0] as Token).from, to: (tokens.at(-1) as Token).to };
}
