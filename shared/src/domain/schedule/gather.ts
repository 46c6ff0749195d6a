import type { Facts } from './facts.ts';
import { takeCue } from './gather-cue.ts';
import { takeItem } from './gather-item.ts';
import { newState, type Role, type State } from './gather-state.ts';
import type { Item } from './item.ts';
import { daysOfPart } from './read-period.ts';
import { shareYears } from './share-years.ts';
import { isYearSpan, type Span } from './span.ts';

/** Puts the items of a phrase together to facts, in one pass. */
export function gather(items: readonly Item[]): Facts {
  const state = newState();
  const { facts } = state;
  for (const item of items) take(state, item);
  const last = items.at(-1);
  const isDangling = state.role === 'after' || state.role === 'until';
  // «с 8.30 до 17.00» are hours of a day.
  if (isDangling && last !== undefined && last.kind !== 'clock') {
    facts.condition ??= { from: last.from, to: last.to };
  }
  if (!facts.halfToReport || facts.windows.length === 0) facts.condition ??= facts.results;
  facts.conditionIsPeriod = facts.condition !== null && state.lastWhole !== null;
  facts.windows = shareYears(facts.windows);
  facts.windows = withPart(facts);
  if (facts.halfToReport) facts.windows = facts.windows.map(firstHalf);
  return facts;
}

function take(state: State, item: Item): void {
  if (item.kind === 'span') takeSpan(state, item.span);
  else if (item.kind === 'cue') takeCue(state, item);
  else if (item.kind === 'number') state.lastNumber = state.isNumbered ? null : item.n;
  else takeItem(state, item);
  // What is numbered is the next item alone.
  if (item.kind !== 'cue') state.isNumbered = false;
}

/** «ноябрь (3-я неделя)»: the part of the month beside. */
function withPart({ windows, partOfMonth, eachMonth, pace }: Facts): Span[] {
  const [month] = windows;
  if (partOfMonth === null || eachMonth || pace !== null || month === undefined) return windows;
  if (windows.length > 1 || month.precision !== 'month' || month.m1 !== month.m2) return windows;
  return [{ ...month, ...daysOfPart(partOfMonth.part, partOfMonth.nth, partOfMonth.nth) }];
}

/** «в 2022 году по итогам полугодия»: the half that ends within the year. */
function firstHalf(span: Span): Span {
  if (span.precision !== 'year' || span.year !== span.toYear) return span;
  return { ...span, precision: 'halfYear', m2: 6, n: 1 };
}

function takeSpan(state: State, span: Span): void {
  const { facts, role } = state;
  state.role = null;
  if (state.isNumbered) return;
  if (state.isBounding) {
    const end = role === 'since' ? 'start' : role === 'until' ? 'end' : 'both';
    facts.bounds = { span, end };
    state.isBounding = false;
  } else if (role === 'of' || isOfAct(state, role, span)) facts.aside = span;
  else if (state.inQuotes && isBareYear(span)) facts.titleYear = span;
  else placeByRole(facts, role, span);
}

function placeByRole(facts: Facts, role: Role, span: Span): void {
  if (role === 'startOn') facts.startOn = span;
  else if (role === 'since' || role === 'after') facts.since ??= span;
  else if (role === 'prolonged' || (role === 'until' && facts.prolonged !== null)) {
    facts.prolonged = span;
  } else if (role === 'until' || (role === 'term' && isOneDay(span))) facts.until ??= span;
  else {
    facts.windowFirst ||= facts.pace === null && !isYearSpan(span);
    facts.windows.push(span);
  }
}

/** The date of a standard, named and with its title in quotation marks; the numbers of a ГОСТ. */
function isOfAct(state: State, role: Role, span: Span): boolean {
  if (role !== null) return false;
  if (state.isApproved && isOneDay(span)) return true;
  if (!state.hasAct) return false;
  if (state.lastCue === 'act' && span.precision === 'year') return true;
  return isBareYear(span) || span.unsure !== null || (state.hasQuotes && isOneDay(span));
}

function isBareYear({ n, precision }: Span): boolean {
  return n === 0 && precision === 'year';
}

function isOneDay(span: Span): boolean {
  return span.precision === 'day' && span.m1 === span.m2 && span.d1 === span.d2;
}
