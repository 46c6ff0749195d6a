/**
 * The one place that decides what a viewer's replica may hold. Applied to snapshots and to every pushed change.
 * Directors see all; staff see open projects and their own; observers see only projects they were added to. What somebody
 * wrote or voted unseen in a retrospective is that person's alone, whatever the role of others.
 */

import type { Card } from './card/card.ts';
import { type Change, rowAfter, touchedId } from './changes.ts';
import { projectMembership, roleOf } from './member/member.ts';
import type { AnyKind, EntityKind, State } from './state.ts';
import { isReplicated } from './state.ts';
import type { Row } from './table.ts';

/** True when the person may know that the project exists. */
export function seesProject(state: State, viewer: string, projectId: string): boolean {
  const role = roleOf(state, viewer);
  if (role === undefined) return false;
  const project = state.project.get(projectId);
  if (project === undefined) return false;
  if (role === 'director') return true;
  if (role === 'staff' && project.visibility === 'organisation') return true;
  return projectMembership(state, projectId, viewer) !== undefined;
}

/** True for kinds whose rows may reach nobody but the person they name. */
export function isUnseen(kind: AnyKind): kind is 'noteDraft' | 'vote' {
  return kind === 'noteDraft' || kind === 'vote';
}

/** True for kinds whose rows stand beside a card and share its id. */
export function besideCard(kind: AnyKind): kind is 'event' | 'schedule' {
  return kind === 'event' || kind === 'schedule';
}

/**
 * Whose the unseen row of a change is, told from the change alone: by now another person may have a row of the same id.
 * Such rows are edited by nobody but their owner.
 */
export function ownerOfUnseen(change: Change, by?: string): string | undefined {
  if (change.op === 'set') return by;
  const row = change.op === 'remove' ? change.was : change.row;
  return 'personId' in row ? row.personId : undefined;
}

/** True when the person has rows that nobody else may receive. */
export function holdsUnseen(state: State, personId: string): boolean {
  for (const _ of state.noteDraft.where('personId', personId)) return true;
  for (const _ of state.vote.where('personId', personId)) return true;
  return false;
}

/**
 * True when nothing of the cascade is hidden from the person but what others wrote or voted unseen, so that whole entries
 * can be shared once that is taken out of them.
 */
export function seesEverything(state: State, viewer: string): boolean {
  const role = roleOf(state, viewer);
  if (role === 'director') return true;
  if (role !== 'staff') return false;
  for (const project of state.project.values())
    if (!seesProject(state, viewer, project.id)) return false;
  return true;
}

/**
 * True when `seesEverything` held for the person before the changes as well, told from the state after
 * them. May say no where it was so, never yes where it was not.
 */
export function sawEverything(state: State, viewer: string, changes: readonly Change[]): boolean {
  if (!seesEverything(state, viewer)) return false;
  if (roleOf(state, viewer) !== 'director') return !movesVisibility(changes);
  return !changes.some((change) => change.kind === 'member' && touchedId(change) === viewer);
}

/** True when the person's replica may hold the row. */
export function seesRow(state: State, viewer: string, kind: EntityKind, row: Row): boolean {
  if (roleOf(state, viewer) === undefined) return false;
  if (isUnseen(kind) && !('personId' in row && row.personId === viewer)) return false;
  if (kind === 'project') return seesProject(state, viewer, row.id);
  if (kind === 'card') return seesCard(state, viewer, row as Card);
  const projectId = 'projectId' in row ? row.projectId : null;
  const ownProjectSeen = typeof projectId !== 'string' || seesProject(state, viewer, projectId);
  if (!ownProjectSeen) return false;
  const cardId = besideCard(kind) ? row.id : 'cardId' in row ? row.cardId : null;
  if (typeof cardId !== 'string') return true;
  const card = state.card.get(cardId);
  return card !== undefined && seesCard(state, viewer, card);
}

/**
 * The part of the changes the person may receive; on-demand kinds never travel by push. The state may be later than the
 * changes: one to a row that has gone since is left out, as nothing tells any more who could see that row. `by` made the
 * changes; without it no edit of an unseen row is let through.
 */
export function visibleChanges(
  state: State,
  viewer: string,
  changes: readonly Change[],
  by?: string,
): readonly Change[] {
  return changes.filter((change) => {
    if (!isReplicated(change.kind)) return false;
    if (isUnseen(change.kind) && ownerOfUnseen(change, by) !== viewer) return false;
    const row = rowAfter(state, change);
    return row !== undefined && seesRow(state, viewer, change.kind, row);
  });
}

/** True when the changes may show or hide rows that did not change themselves, so that a filtered replica must reload. */
export function movesVisibility(changes: readonly Change[]): boolean {
  return changes.some(
    (change) =>
      change.kind === 'member' ||
      change.kind === 'projectMember' ||
      change.kind === 'participation' ||
      (change.kind === 'project' && change.op === 'set' && 'visibility' in change.set),
  );
}

function seesCard(state: State, viewer: string, card: Card): boolean {
  if (seesProject(state, viewer, card.projectId)) return true;
  for (const shared of state.participation.where('cardId', card.id)) {
    if (seesProject(state, viewer, shared.projectId)) return true;
  }
  return false;
}
