import { z } from 'zod';
import { moment, uuid } from '../fields.ts';
import type { State } from '../state.ts';

export const organisationRoles = ['director', 'staff', 'observer'] as const;
export type OrganisationRole = (typeof organisationRoles)[number];

export const projectRoles = ['lead', 'member', 'observer'] as const;
export type ProjectRole = (typeof projectRoles)[number];

/** A person's place in the organisation; `id` is the person's id, names live outside the cascade. */
export const memberSchema = z.strictObject({
  id: uuid,
  role: z.enum(organisationRoles),
  addedAt: moment,
  deactivatedAt: moment.nullable(),
});
export type Member = z.infer<typeof memberSchema>;

/** A person's role in one project; at most one row per person and project. */
export const projectMemberSchema = z.strictObject({
  id: uuid,
  projectId: uuid,
  personId: uuid,
  role: z.enum(projectRoles),
});
export type ProjectMember = z.infer<typeof projectMemberSchema>;

/** The organisation role of an active member; undefined for strangers and the deactivated. */
export function roleOf(state: State, personId: string): OrganisationRole | undefined {
  const member = state.member.get(personId);
  return member === undefined || member.deactivatedAt !== null ? undefined : member.role;
}

/** True when the person is the only active director: without them nobody could decide. */
export function isLastDirector(state: State, personId: string): boolean {
  if (roleOf(state, personId) !== 'director') return false;
  for (const other of state.member.values())
    if (other.id !== personId && roleOf(state, other.id) === 'director') return false;
  return true;
}

/** The membership row of a person in a project, whatever the role. */
export function projectMembership(
  state: State,
  projectId: string,
  personId: string,
): ProjectMember | undefined {
  for (const row of state.projectMember.where('personId', personId))
    if (row.projectId === projectId) return row;
  return undefined;
}

/** True for an active person who may carry a card of the project: a director or a lead or member of it. */
export function isOnTeam(state: State, projectId: string, personId: string): boolean {
  const role = roleOf(state, personId);
  if (role === undefined) return false;
  if (role === 'director') return true;
  const inProject = projectMembership(state, projectId, personId)?.role;
  return inProject === 'lead' || inProject === 'member';
}

/** True for an active director or lead of the project. */
export function isLead(state: State, projectId: string, personId: string): boolean {
  const role = roleOf(state, personId);
  if (role === undefined) return false;
  return role === 'director' || projectMembership(state, projectId, personId)?.role === 'lead';
}
