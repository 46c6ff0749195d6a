import { addSession, endSessionByToken } from '../db/account/session.ts';
import type { Executor } from '../db/pool.ts';
import { sessionEnd } from './lifetime.ts';
import { hashOf, newToken } from './token.ts';

/**
 * A new session with a new token. The one the browser carried so far ends, whosever it was, so that
 * a token planted before the sign-in is worth nothing after it.
 */
export async function startSession(
  db: Executor,
  { personId, carried, now }: { personId: string; carried: string | null; now: Date },
): Promise<{ token: string; endedSessionId: string | null }> {
  const endedSessionId = carried === null ? null : await endSessionByToken(db, hashOf(carried));
  const token = newToken();
  await addSession(db, {
    id: crypto.randomUUID(),
    tokenHash: hashOf(token),
    personId,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: sessionEnd(now, now),
  });
  return { token, endedSessionId };
}
