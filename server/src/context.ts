import type { Command } from '@kaskad/shared/domain/command.ts';
import type { Config } from './config.ts';
import type { Database } from './db/pool.ts';

/** What routes work with; `createApp` makes it of its dependencies. */
export type Context = {
  readonly config: Config;
  readonly database: Database;
  /** Real time: sessions and links know no clock of a demonstration. */
  readonly clock: () => Date;
  readonly runCommand: RunCommand;
  readonly sessionsEnded: SessionsEnded;
};

/** The only write path of a cascade; `actor` is a person's id. */
export type RunCommand = (
  cascadeId: string,
  command: Command,
  actor: string,
) => Promise<
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly refusal: {
        readonly code: string;
        readonly params: Readonly<Record<string, string | number>>;
      };
    }
>;

/** Told after sessions ended, to close their sockets on every node. */
export type SessionsEnded = (
  ended:
    | { readonly sessionId: string }
    | { readonly personId: string; readonly exceptSessionId?: string },
) => Promise<void>;
