/** Who may enter: invitations and links handed over by a person, and the own way in. All throw as `call` does. */
import { accountRoutes, type LinkPurpose } from '@kaskad/shared/contract/account.ts';
import type { RouteInput, RouteOutput } from '@kaskad/shared/contract/route.ts';
import { call } from './http.ts';
import { refreshPeople } from './people.ts';
import { loadSession } from './session.ts';

export type Invitation = RouteInput<typeof accountRoutes.invite>['body'];
export type IssuedLink = RouteOutput<typeof accountRoutes.issueLink>;

/** Adds a person to the organisation; the link is given this once. */
export async function invite(
  cascadeId: string,
  body: Invitation,
): Promise<RouteOutput<typeof accountRoutes.invite>> {
  const issued = await call(accountRoutes.invite, { params: { cascadeId }, body });
  refreshPeople(cascadeId);
  return issued;
}

/** A fresh one-time link for a member. */
export function issueLink(
  cascadeId: string,
  personId: string,
  purpose: LinkPurpose,
): Promise<IssuedLink> {
  return call(accountRoutes.issueLink, { params: { cascadeId, personId }, body: { purpose } });
}

/** Every other session of the person ends with it. */
export async function changePassword(current: string, next: string): Promise<void> {
  await call(accountRoutes.changePassword, { body: { current, next } });
  await loadSession();
}
