import { accountRoutes, type Me } from '@kaskad/shared/contract/account.ts';
import { useSyncExternalStore } from 'react';
import { forgetEarly } from './early.ts';
import { ApiError, call, UnreachableError } from './http.ts';

/** Who uses this page. `unknown` until the server has answered, `offline` when it cannot be asked. */
export type Session =
  | { kind: 'unknown' }
  | { kind: 'offline' }
  | { kind: 'out' }
  | { kind: 'in'; me: Me };

let session: Session = { kind: 'unknown' };
const listeners = new Set<() => void>();

export function sessionNow(): Session {
  return session;
}

export function useSession(): Session {
  return useSyncExternalStore(onSession, sessionNow);
}

function onSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks the server who is signed in. */
export async function loadSession(): Promise<void> {
  try {
    signedIn(await call(accountRoutes.me));
  } catch (error) {
    if (error instanceof ApiError && error.problem.status === 401) signedOut();
    else if (error instanceof UnreachableError || error instanceof ApiError) {
      become({ kind: 'offline' });
    } else throw error;
  }
}

export function signedIn(me: Me): void {
  become({ kind: 'in', me });
}

/** The session is over, by choice or because the server says so; unsent changes stay stored. */
function signedOut(): void {
  forgetEarly();
  become({ kind: 'out' });
}

/** Ends the session on the server, here or everywhere. A session that is already over counts as ended. */
export async function endSession(everywhere: boolean): Promise<void> {
  try {
    await call(everywhere ? accountRoutes.signOutEverywhere : accountRoutes.signOut);
  } catch (error) {
    if (!(error instanceof ApiError && error.problem.status === 401)) throw error;
  }
  signedOut();
}

function become(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}
