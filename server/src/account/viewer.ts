import type { OrganisationRole } from '@kaskad/shared/domain/member/member.ts';
import { readStanding, type Standing, touchSession } from '../db/account/session.ts';
import type { Database } from '../db/pool.ts';
import { sessionEnd, sessionTouch } from './lifetime.ts';
import { hashOf } from './token.ts';

/** The person behind a request. */
export type Viewer = {
  readonly personId: string;
  readonly sessionId: string;
  /** Active roles by cascade id. */
  readonly roles: Readonly<Record<string, OrganisationRole>>;
};

/**
 * Who stands behind a session token. A standing is remembered for a second, so that a burst of
 * requests asks the database once; a remembered one may only admit: before a refusal it is read anew.
 */
export type Viewers = {
  of(token: string): Promise<Viewer | null>;
  /** As it is in the database at this moment. */
  ofNow(token: string): Promise<Viewer | null>;
  /** Call after anything that takes a right away; other nodes forget within the second anyway. */
  forget(whom: { personId: string } | { sessionId: string }): void;
};

const remembered = 1_000;

export function createViewers(
  database: Database,
  clock: () => Date,
  elapsed: () => number = () => performance.now(),
): Viewers {
  const known = new Map<string, { standing: Standing; readAt: number }>();

  async function ofNow(token: string): Promise<Viewer | null> {
    const key = hashOf(token);
    const standing = await readStanding(database.orm, key);
    if (standing === null || standing.expiresAt <= clock()) {
      known.delete(key);
      return null;
    }
    const touched = await keepAlive(standing);
    forgetOld();
    known.set(key, { standing: touched, readAt: elapsed() });
    return viewerOf(touched);
  }

  function isSeen({ lastSeenAt }: Standing): boolean {
    return clock().getTime() - lastSeenAt.getTime() < sessionTouch;
  }

  async function keepAlive(standing: Standing): Promise<Standing> {
    if (isSeen(standing)) return standing;
    const now = clock();
    const seen = { lastSeenAt: now, expiresAt: sessionEnd(standing.createdAt, now) };
    await touchSession(database.orm, standing.sessionId, seen);
    return { ...standing, ...seen };
  }

  function forgetOld(): void {
    for (const [key, { readAt }] of known) {
      if (elapsed() - readAt < remembered && known.size < 10_000) break;
      known.delete(key);
    }
  }

  return {
    of: async (token) => {
      const entry = known.get(hashOf(token));
      if (entry === undefined || elapsed() - entry.readAt >= remembered) return await ofNow(token);
      const { standing } = entry;
      const holds = standing.expiresAt > clock() && isSeen(standing);
      return holds ? viewerOf(standing) : await ofNow(token);
    },
    ofNow,
    forget: (whom) => {
      for (const [key, { standing }] of known) {
        const match =
          'personId' in whom
            ? standing.personId === whom.personId
            : standing.sessionId === whom.sessionId;
        if (match) known.delete(key);
      }
    },
  };
}

function viewerOf({ personId, sessionId, roles }: Standing): Viewer {
  return { personId, sessionId, roles };
}
