import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import { type EntityKind, emptyState } from '@kaskad/shared/domain/state.ts';
import type { Entry } from '@kaskad/shared/sync/entry.ts';
import type { Presence } from '@kaskad/shared/sync/protocol.ts';
import type { Refused } from './outbox.ts';

/** A step that was refused because its card has no evidence, waiting for a person to give some. */
export interface UnprovenStep {
  readonly name: CommandName;
  readonly args: unknown;
  readonly cardId: string;
}

/** What the screens are told of a cascade's store. */
export interface CascadeState {
  readonly phase: 'loading' | 'ready' | 'gone';
  /** Grows with every change of the view; `touched` tells when rows of a kind last changed. */
  readonly revision: number;
  readonly touched: Readonly<Record<EntityKind, number>>;
  readonly online: boolean;
  readonly signedOut: boolean;
  /** The page is older than the server: it must be loaded anew; what waits is kept. */
  readonly outdated: boolean;
  /** Own commands without an answer. */
  readonly waiting: number;
  readonly durable: boolean;
  readonly refused: readonly Refused[];
  readonly people: readonly Presence[];
  /** Entries of others just taken in, for the glide and the initials of their author. */
  readonly lastEntries: readonly Entry[];
  readonly unproven: UnprovenStep | null;
}

export const initialState: CascadeState = {
  phase: 'loading',
  revision: 0,
  touched: allTouched(0),
  online: true,
  signedOut: false,
  outdated: false,
  waiting: 0,
  durable: true,
  refused: [],
  people: [],
  lastEntries: [],
  unproven: null,
};

/** Every kind as if its rows had just changed. */
export function allTouched(revision: number): Record<EntityKind, number> {
  return Object.fromEntries(Object.keys(emptyState()).map((kind) => [kind, revision])) as Record<
    EntityKind,
    number
  >;
}
