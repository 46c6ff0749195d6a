import { cascadeOf } from '../cascade/cascade.ts';
import { type Change, set } from '../changes.ts';
import { datesReversed } from '../dates.ts';
import type { Env } from '../env.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import type { Direction } from './direction.ts';
import { directionOfCode } from './succession.ts';

/** As many directions as one may be continued by. */
export const MAX_SUCCESSORS = 12;

/** Every change of the catalogue makes its next edition, which reports name. */
export function nextEdition(state: State, env: Env): Change[] {
  const cascade = cascadeOf(state);
  if (cascade === undefined) return [];
  const catalogueVersion = cascade.catalogueVersion + 1;
  return set('cascade', cascade, { catalogueVersion, catalogueAt: env.now });
}

/** Why the catalogue cannot hold the direction as it would be; `before` is what it was, undefined for a new one. */
export function catalogueRefusal(
  state: State,
  row: Direction,
  before?: Direction,
): Refusal | undefined {
  if (datesReversed(row.startsOn, row.endsOn)) return refuse('dates-reversed');
  return (
    parentRefusal(state, row) ??
    partsRefusal(state, row) ??
    successorRefusal(state, row, before) ??
    predecessorRefusal(state, row)
  );
}

/** A federal project stands inside a National Project, in its years too. */
export function parentRefusal(state: State, row: Direction): Refusal | undefined {
  if (row.level === 'national')
    return row.parentCode === null ? undefined : refuse('direction-parent');
  const parent = row.parentCode === null ? undefined : directionOfCode(state, row.parentCode);
  if (parent === undefined || parent.level !== 'national') return refuse('direction-parent');
  if (parent.retiredAt !== null) return refuse('direction-retired', { title: parent.nameRu });
  return isWithin(row, parent) ? undefined : refuse('direction-outside-parent', titleAnd(parent));
}

/** The federal projects of a National Project, retired ones among them. */
export function partsOf(state: State, national: Direction): Direction[] {
  return [...state.direction.values()].filter(({ parentCode }) => parentCode === national.code);
}

function partsRefusal(state: State, row: Direction): Refusal | undefined {
  const outside = partsOf(state, row).find((part) => !isWithin(part, row));
  return outside && refuse('direction-parts-outside', { title: outside.nameRu });
}

function successorRefusal(state: State, row: Direction, before?: Direction): Refusal | undefined {
  const codes = new Set(row.successors.map(({ code }) => code));
  if (codes.size < row.successors.length) return refuse('direction-successor-twice');
  for (const code of codes) {
    const next = code === row.code ? row : directionOfCode(state, code);
    if (next === undefined) return refuse('direction-successor-unknown', { code });
    const title = next.nameRu;
    const isNew = before?.successors.every((known) => known.code !== code) ?? true;
    if (next.retiredAt !== null && isNew) return refuse('direction-retired', { title });
    if (leadsTo(state, next, row.code)) return refuse('direction-cycle', { title });
    if (next.level !== row.level) return refuse('direction-successor-level', { title });
    if (next.endsOn <= row.endsOn) return refuse('direction-successor-early', { title });
  }
  return undefined;
}

/** What a direction continues must end before it does. */
function predecessorRefusal(state: State, row: Direction): Refusal | undefined {
  for (const other of state.direction.values()) {
    if (other.code === row.code || other.endsOn < row.endsOn) continue;
    if (other.successors.some(({ code }) => code === row.code))
      return refuse('direction-successor-early', { title: row.nameRu });
  }
  return undefined;
}

/** True when the direction is the one of the code or is in the end continued by it. */
function leadsTo(state: State, from: Direction, code: string): boolean {
  const seen = new Set([from.code]);
  for (const at of seen) {
    if (at === code) return true;
    for (const next of directionOfCode(state, at)?.successors ?? []) seen.add(next.code);
  }
  return false;
}

function isWithin(part: Direction, whole: Direction): boolean {
  return part.startsOn >= whole.startsOn && part.endsOn <= whole.endsOn;
}

function titleAnd({ nameRu, startsOn, endsOn }: Direction) {
  return { title: nameRu, from: startsOn.slice(0, 4), to: endsOn.slice(0, 4) };
}
