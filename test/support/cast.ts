import type { Browser } from './browser.ts';
import type { FullCentre } from './full-centre.ts';
import { signedInBrowser } from './session.ts';
import type { TestApp } from './test-app.ts';

/**
 * Everyone the matrix of rights speaks of. `observer` observes the organisation and some of its projects; `watcher` is
 * of staff and observes the same projects; `outsider` leads another project; `exMember` was taken out of the projects;
 * `deactivated` left the organisation.
 */
export const actors = [
  'director',
  'lead',
  'member',
  'observer',
  'watcher',
  'outsider',
  'exMember',
  'deactivated',
  'anonymous',
] as const;
export type Actor = (typeof actors)[number];

export type Cast = Record<Actor, Browser> & { readonly ids: Record<Actor, string> };

/** A signed-in browser for each, also for the deactivated: their session is older than their leave. */
export async function castOf(test: TestApp, { people, guests }: FullCentre): Promise<Cast> {
  const { director, lead, member, observer, outsider } = people;
  const { watcher, exMember, deactivated } = guests;
  const known = { director, lead, member, observer, watcher, outsider, exMember, deactivated };
  const browsers: Partial<Record<Actor, Browser>> = { anonymous: test.browser() };
  const ids: Partial<Record<Actor, string>> = { anonymous: crypto.randomUUID() };
  for (const [actor, person] of Object.entries(known)) {
    browsers[actor as Actor] = await signedInBrowser(test, person);
    ids[actor as Actor] = person.id;
  }
  return { ...(browsers as Record<Actor, Browser>), ids: ids as Record<Actor, string> };
}
