import { z } from 'zod';
import { datesReversed } from '../dates.ts';
import type { Direction } from '../direction/direction.ts';
import { calendarDate, line, uuid } from '../fields.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { boardsOf } from './card.ts';

/** Ties one card or one project to exactly one goal, KPI or direction. */
export const linkSchema = z.strictObject({
  id: uuid,
  cardId: uuid.nullable(),
  projectId: uuid.nullable(),
  goalId: uuid.nullable(),
  kpiId: uuid.nullable(),
  directionId: uuid.nullable(),
  /** The years in which a direction is served; null for goals and KPIs. */
  startsOn: calendarDate.nullable(),
  endsOn: calendarDate.nullable(),
  /** A part of the direction that is meant, such as a project within a federal project. */
  note: line(200).nullable(),
});
export type Link = z.infer<typeof linkSchema>;

/** Shows a card on the board of a project that is not its home. */
export const participationSchema = z.strictObject({
  id: uuid,
  cardId: uuid,
  projectId: uuid,
});
export type Participation = z.infer<typeof participationSchema>;

/** How arguments name what a link leads to: exactly one of the three. */
export const linkTargetArgs = z.union([
  z.strictObject({ goalId: uuid }),
  z.strictObject({ kpiId: uuid }),
  z.strictObject({ directionId: uuid }),
]);
export type LinkTarget = z.infer<typeof linkTargetArgs>;

type Owner = { readonly cardId: string } | { readonly projectId: string };

/** The years in which a direction is served, and the part of it that is meant. Left out: all its years, the whole of it. */
export const servingArgs = linkSchema
  .pick({ note: true })
  .extend({ startsOn: calendarDate, endsOn: calendarDate })
  .partial();
type Serving = z.infer<typeof servingArgs>;

/**
 * A new link row of a card or project, or why there cannot be one. Goals and KPIs belong to the programme or to one of
 * `projectIds`: the owner's own and, for a card, those it takes part in.
 */
export function linkRow(
  state: State,
  id: string,
  owner: Owner,
  projectIds: readonly string[],
  to: LinkTarget,
  serving: Serving = {},
): Link | Refusal {
  if (state.link.get(id) !== undefined) return refuse('id-taken');
  if (!isReachable(state, projectIds, to)) return refuse('not-found');
  const years = yearsOf(state, to, serving);
  if ('code' in years) return years;
  const row: Link = {
    id,
    cardId: null,
    projectId: null,
    goalId: null,
    kpiId: null,
    directionId: null,
    ...owner,
    ...to,
    ...years,
  };
  const [field, key] =
    'cardId' in owner
      ? (['cardId', owner.cardId] as const)
      : (['projectId', owner.projectId] as const);
  for (const other of state.link.where(field, key))
    if (sameTarget(other, row)) return refuse('already-linked');
  return row;
}

/**
 * The projects whose teams may tie the card to a target: its home, and the project of a goal or KPI when the card is
 * shared with it. Undefined without the card.
 */
export function tyingProjects(
  state: State,
  cardId: string,
  to: LinkTarget,
): readonly string[] | undefined {
  const boards = boardsOf(state, { cardId });
  if (boards === undefined || 'directionId' in to) return boards?.slice(0, 1);
  const target = 'goalId' in to ? state.goal.get(to.goalId) : state.kpi.get(to.kpiId);
  return boards.filter((id, index) => index === 0 || id === target?.projectId);
}

/** A direction is served while it is in force; a goal and a KPI have no years of their own. */
function yearsOf(
  state: State,
  to: LinkTarget,
  { startsOn, endsOn, note = null }: Serving,
): Pick<Link, 'startsOn' | 'endsOn' | 'note'> | Refusal {
  const direction = 'directionId' in to ? state.direction.get(to.directionId) : undefined;
  if (direction === undefined) return { startsOn: null, endsOn: null, note: null };
  if (direction.retiredAt !== null) return refuse('direction-retired', { title: direction.nameRu });
  const years = { startsOn: startsOn ?? direction.startsOn, endsOn: endsOn ?? direction.endsOn };
  return servingRefusal(direction, years) ?? { ...years, note };
}

/** Why a direction cannot be served in these years: it is in force in its own ones alone. */
export function servingRefusal(
  { nameRu, ...force }: Direction,
  { startsOn, endsOn }: Pick<Direction, 'startsOn' | 'endsOn'>,
): Refusal | undefined {
  if (datesReversed(startsOn, endsOn)) return refuse('dates-reversed');
  if (startsOn >= force.startsOn && endsOn <= force.endsOn) return undefined;
  const [from, to] = [force.startsOn.slice(0, 4), force.endsOn.slice(0, 4)];
  return refuse('direction-not-in-force', { title: nameRu, from, to });
}

/** What a link leads to, as arguments name it. */
export function linkTarget(link: Link): LinkTarget {
  if (link.goalId !== null) return { goalId: link.goalId };
  if (link.kpiId !== null) return { kpiId: link.kpiId };
  if (link.directionId !== null) return { directionId: link.directionId };
  throw new Error(`link ${link.id} leads nowhere`);
}

/** The link, when it is a card's: a project's own links have verbs of their own. */
export function cardLink(state: State, linkId: string): (Link & { cardId: string }) | undefined {
  const link = state.link.get(linkId);
  return link === undefined || link.cardId === null ? undefined : { ...link, cardId: link.cardId };
}

function isReachable(state: State, projectIds: readonly string[], to: LinkTarget): boolean {
  if ('directionId' in to) return state.direction.get(to.directionId) !== undefined;
  const target = 'goalId' in to ? state.goal.get(to.goalId) : state.kpi.get(to.kpiId);
  if (target === undefined) return false;
  return target.projectId === null || projectIds.includes(target.projectId);
}

function sameTarget(a: Link, b: Link): boolean {
  return a.goalId === b.goalId && a.kpiId === b.kpiId && a.directionId === b.directionId;
}
