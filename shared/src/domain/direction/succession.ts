import type { Link } from '../card/link.ts';
import { laterOf } from '../dates.ts';
import { addDays } from '../schedule/day.ts';
import type { State } from '../state.ts';
import type { Direction } from './direction.ts';

type Confidence = Direction['successors'][number]['confidence'];

/** A direction that may go on where another ends, with the years in which it would be served. */
export interface Successor {
  readonly direction: Direction;
  readonly confidence: Confidence;
  /** The other direction was merged into this one while both were in force. */
  readonly isMerger: boolean;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** What a lead is asked about a direction that ends before its project does. */
export interface Continuation {
  readonly link: Link;
  readonly direction: Direction;
  /** The last day on which the direction is served, and that of the project; null for one without an end. */
  readonly endsOn: string;
  readonly projectEndsOn: string | null;
  /** True once that day is over. */
  readonly isDue: boolean;
  /** Never chosen for the person; the likeliest first. */
  readonly successors: readonly Successor[];
}

/**
 * What a project is asked to go on with when it outlives the direction of a link, on a day `YYYY-MM-DD`; undefined while
 * it does not, or once it is tied to a successor. A project without an end outlives what is over.
 */
export function successorsOf(state: State, link: Link, today: string): Continuation | undefined {
  const direction = link.directionId === null ? undefined : state.direction.get(link.directionId);
  const project = link.projectId === null ? undefined : state.project.get(link.projectId);
  if (direction === undefined || project === undefined || link.endsOn === null) return undefined;
  const { endsOn } = link;
  const isDue = endsOn < today;
  if (endsOn !== direction.endsOn || !(project.endsOn === null ? isDue : project.endsOn > endsOn))
    return undefined;
  const known = direction.successors.flatMap(({ code, confidence }) => {
    const next = directionOfCode(state, code);
    return next === undefined ? [] : [{ next, confidence }];
  });
  if (known.some(({ next }) => isTied(state, link, next.id))) return undefined;
  const lastDay = project.endsOn ?? laterOf(today, addDays(endsOn, 1));
  const successors = known.flatMap(({ next, confidence }): Successor[] => {
    const startsOn = laterOf(next.startsOn, addDays(endsOn, 1));
    if (next.retiredAt !== null || startsOn > lastDay || startsOn > next.endsOn) return [];
    const isMerger = next.startsOn <= direction.endsOn;
    return [{ direction: next, confidence, isMerger, startsOn, endsOn: next.endsOn }];
  });
  return { link, direction, endsOn, projectEndsOn: project.endsOn, isDue, successors };
}

/** How a reason why a link is not continued is kept among the findings a lead has accepted. */
export function continuationKey(linkId: string): string {
  return `direction-outlived:${linkId}`;
}

/** What a direction is called on a day: its own name, or that of the one it was merged into with its own beside it. */
export interface DirectionLabel {
  readonly direction: Direction;
  readonly formerly: Direction | null;
}

/**
 * The name a report of that day, `YYYY-MM-DD`, gives to the direction of a link: «Современная школа (ранее «Учитель
 * будущего»)». Undefined for a link to anything else.
 */
export function directionLabel(state: State, link: Link, day: string): DirectionLabel | undefined {
  const chain = chainOf(state, link);
  const own = chain[0];
  if (own === undefined) return undefined;
  const at = chain.findIndex((direction) => day <= direction.endsOn);
  const direction = chain.at(at) ?? own;
  return { direction, formerly: direction === own ? null : own };
}

/**
 * The last day on which a link serves its direction. A merged direction is served on in the one it was merged into, unless
 * the same project or card is tied to that one itself. Null for a link to anything else.
 */
export function servedUntil(state: State, link: Link): string | null {
  const [, ...merged] = chainOf(state, link);
  return merged.at(-1)?.endsOn ?? link.endsOn;
}

/** The direction into which another was merged: the first of its successors that was in force when it ended. */
export function mergedInto(state: State, direction: Direction): Direction | undefined {
  for (const { code } of direction.successors) {
    const next = directionOfCode(state, code);
    if (next !== undefined && next.startsOn <= direction.endsOn && next.endsOn > direction.endsOn)
      return next;
  }
  return undefined;
}

/** The one direction of the catalogue with that code, retired ones among them. */
export function directionOfCode(state: State, code: string): Direction | undefined {
  for (const direction of state.direction.where('code', code)) return direction;
  return undefined;
}

/** The direction of a link and those it was merged into, one after the other. */
function chainOf(state: State, link: Link): Direction[] {
  const own = link.directionId === null ? undefined : state.direction.get(link.directionId);
  if (own === undefined) return [];
  const chain = [own];
  if (link.endsOn !== own.endsOn) return chain;
  for (const last of chain) {
    const next = mergedInto(state, last);
    if (next !== undefined && !isTied(state, link, next.id)) chain.push(next);
  }
  return chain;
}

/** True when the owner of a link is tied to the direction by a link of its own. */
function isTied(state: State, link: Link, directionId: string): boolean {
  const others =
    link.cardId !== null
      ? state.link.where('cardId', link.cardId)
      : state.link.where('projectId', link.projectId ?? '');
  for (const other of others) if (other.directionId === directionId) return true;
  return false;
}
