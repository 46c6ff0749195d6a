/** A server and a few clients joined by a network that loses, repeats and reorders; all of it in memory and seeded. */

import type { JournalEntry } from '@kaskad/server/db/save-changes.ts';
import { decideBatch } from '@kaskad/server/decide-batch.ts';
import { applyChanges } from '@kaskad/shared/domain/changes.ts';
import type { Command } from '@kaskad/shared/domain/command.ts';
import { allRules } from '@kaskad/shared/domain/execute.ts';
import { emptyState, type RowState } from '@kaskad/shared/domain/state.ts';
import { seesRow } from '@kaskad/shared/domain/visible-to.ts';
import type { Entry } from '@kaskad/shared/sync/entry.ts';
import { entryFor } from '@kaskad/shared/sync/entry-for.ts';
import { Replica } from '@kaskad/shared/sync/replica.ts';
import { packState, unpackState } from '@kaskad/shared/sync/snapshot.ts';
import type { Random } from './random.ts';

export const CLOCK = new Date('2022-10-03T09:00:00.000Z');

export class SyncServer {
  readonly state: RowState;
  readonly journal: JournalEntry[] = [];

  constructor(base: RowState) {
    this.state = base;
  }

  /** The write path without its database: the very function that decides on a real server. */
  answer(command: Command, actor: string): 'accepted' | 'refused' {
    const item = {
      command,
      actor,
      asker: 'person',
      argsHash: JSON.stringify(command.args),
      resolve() {},
      reject() {},
    } as const;
    const known = this.journal.filter(({ commandId }) => commandId === command.id);
    const { entries, answers } = decideBatch(this.state, this.journal.length, [item], known, CLOCK);
    for (const entry of entries) {
      applyChanges(this.state, entry.changes);
      this.journal.push(entry);
    }
    return answers[0]?.ok === true ? 'accepted' : 'refused';
  }
}

export class SyncClient {
  readonly replica: Replica;
  readonly #server: SyncServer;
  readonly #random: Random;
  #inbox: Entry[] = [];
  #sent = 0;

  constructor(server: SyncServer, base: RowState, actor: string, random: Random) {
    this.#server = server;
    this.#random = random;
    this.replica = new Replica(copyOf(base), 0, actor, allRules);
  }

  /** Sends the first command that waits; the request or the reply may get lost. */
  send(): void {
    const first = this.replica.pending[0];
    if (first === undefined || this.#random.chance(0.15)) return;
    const answer = this.#server.answer(first.command, this.replica.actor);
    if (this.#random.chance(0.15)) return;
    if (answer === 'refused') this.replica.refuse(first.command.id);
  }

  /** The network brings what is new: some of it twice, some out of turn, some never. */
  overhear(): void {
    for (const entry of this.#entriesAfter(this.#sent)) {
      if (this.#random.chance(0.05)) continue;
      this.#inbox.push(entry);
      if (this.#random.chance(0.2)) this.#inbox.push(entry);
    }
    this.#sent = this.#server.journal.length;
    for (let i = this.#inbox.length - 1; i > 0; i--) {
      if (this.#random.chance(0.2)) [this.#inbox[i], this.#inbox[i - 1]] = swap(this.#inbox, i);
    }
  }

  /** Takes a few messages; after a gap it says hello and gets everything after its cursor in order. */
  read(): void {
    for (const entry of this.#inbox.splice(0, this.#random.below(4))) {
      if (this.replica.receive(entry) === 'gap') this.catchUp();
    }
  }

  catchUp(): void {
    this.#inbox = [];
    this.#sent = this.#server.journal.length;
    for (const entry of this.#entriesAfter(this.replica.seq)) this.replica.receive(entry);
  }

  /** What the push lets through to this person. */
  #entriesAfter(seq: number): Entry[] {
    const { journal, state } = this.#server;
    return journal.slice(seq).map((entry) => entryFor(state, this.replica.actor, entry));
  }
}

/** An independent copy of a state, over the very road a snapshot takes. */
export function copyOf(state: RowState): RowState {
  return unpackState(JSON.parse(JSON.stringify(packState(state, 0))));
}

/** The part of a state that a person's replica may hold. */
export function seenBy(state: RowState, viewer: string): RowState {
  return unpackState(packState(state, 0, (kind, row) => seesRow(state, viewer, kind, row)));
}

/** All rows in one order, to compare states. */
export function rowsOf(state: RowState | Replica['view']): unknown {
  return Object.keys(emptyState()).map((kind) =>
    [...state[kind as keyof RowState].values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

function swap(items: Entry[], i: number): [Entry, Entry] {
  return [items[i - 1] as Entry, items[i] as Entry];
}
