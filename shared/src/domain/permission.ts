import { isLead, isOnTeam, roleOf } from './member/member.ts';
import type { State } from './state.ts';
import { seesProject } from './visible-to.ts';

/**
 * Who may ask for a verb. Declared on every verb; read by the executor, the buttons and the matrix of rights.
 * director: of the organisation. staff: director or member of staff. lead: director or lead of the project.
 * team: director, lead or member of the project. viewer: whoever sees the project. founder: nobody over the wire; the installation itself.
 */
export type Permission<Args> =
  | { readonly level: 'director' | 'staff' | 'founder' }
  | {
      readonly level: 'lead' | 'team' | 'viewer';
      /**
       * The project the arguments speak of, or several of which one is enough. Null: of no project, so a director's
       * business. Undefined: what the arguments name does not exist.
       */
      of(state: State, args: Args): string | readonly string[] | null | undefined;
    };

export type Verdict = 'allowed' | 'forbidden' | 'not-found';

/** Decides a permission. What the actor may not even see is "not found", so that nothing tells that it exists. */
export function decide<Args>(
  permission: Permission<Args>,
  state: State,
  args: Args,
  actor: string,
): Verdict {
  const role = roleOf(state, actor);
  if (role === undefined) return 'not-found';
  if (!('of' in permission)) {
    if (permission.level === 'founder') return 'forbidden';
    return role === 'director' || (permission.level === 'staff' && role === 'staff')
      ? 'allowed'
      : 'forbidden';
  }
  const found = permission.of(state, args);
  if (found === undefined) return 'not-found';
  const projects = found === null ? [] : typeof found === 'string' ? [found] : found;
  if (projects.length > 0 && !projects.some((id) => seesProject(state, actor, id)))
    return 'not-found';
  if (role === 'director') return 'allowed';
  if (permission.level === 'viewer') return projects.length > 0 ? 'allowed' : 'forbidden';
  const holds = permission.level === 'lead' ? isLead : isOnTeam;
  return projects.some((id) => holds(state, id, actor)) ? 'allowed' : 'forbidden';
}
