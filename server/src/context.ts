import type { Config } from './config.ts';
import type { Database } from './db/pool.ts';
import type { RunCommand } from './run-command.ts';

/** What routes work with; `createApp` makes it of its dependencies. */
export type Context = {
  readonly config: Config;
  readonly database: Database;
  /** Real time: sessions and links know no clock of a demonstration. */
  readonly clock: () => Date;
  readonly runCommand: RunCommand;
  readonly sessionsEnded: SessionsEnded;
};

/** Told after sessions ended, to close their sockets on every node. */
export type SessionsEnded = (
  ended:
    | { readonly sessionId: string }
    | { readonly personId: string; readonly exceptSessionId?: string },
) => Promise<void>;
