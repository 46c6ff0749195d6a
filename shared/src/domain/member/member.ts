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

/**
 * True when the person is the only one who leads the project now. Leads who left the organisation or only observe it
 * do not count, and a director counts only where the project names one as its lead.
 */
export function isLastLead(state: State, projectId: string, personId: string): boolean {
  const leads: string[] = [];
  for (const row of state.projectMember.where('projectId', projectId))
    if (row.role === 'lead' && isLead(state, projectId, row.personId)) leads.push(row.personId);
  return leads.length === 1 && leads[0] === personId;
}

/** True when the person's role in the organisation leaves room for the role in a project. */
export function mayHold(state: State, personId: string, role: ProjectRole): boolean {
  return role === 'observer' || roleOf(state, personId) !== 'observer';
}

/**
 * True for an active person who may carry a card of the project: a director, or a lead or member of it. An observer of
 * the organisation changes nothing anywhere, whatever a project row from better days says.
 */
export function isOnTeam(state: State, projectId: string, personId: string): boolean {
  const role = roleOf(state, personId);
  if (role !== 'staff') return role === 'director';
  const inProject = projectMembership(state, projectId, personId)?.role;
  return inProject === 'lead' || inProject === 'member';
}

/** True for an active director or lead of the project. */
export function isLead(state: State, projectId: string, personId: string): boolean {
  const role = roleOf(state, personId);
  if (role !== 'staff') return role === 'director';
  return projectMembership(state, projectId, personId)?.role === 'lead';
}
