/**
 * The only write path. Commands for one cascade that arrive while a transaction runs wait together and share the next
 * one: decisions are pure, so one lock and one commit serve them all. Nothing is answered before the commit.
 */
import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Command } from '@kaskad/shared/domain/command.ts';
import type { Entry } from '@kaskad/shared/sync/entry.ts';
import type { TableShapes } from './db/entity-tables.ts';
import { lockHead, wireEntry } from './db/journal.ts';
import { type Database, isRefusedByDatabase } from './db/pool.ts';
import { isOneStatement, type Saving, saveEntries } from './db/save-changes.ts';
import { inTransaction } from './db/transaction.ts';
import { type CommandAnswer, type Decided, decideBatch } from './decide-batch.ts';
import type { Room, Rooms } from './rooms.ts';

/**
 * Carries out a command for a person, or for the installation itself. Rejects when the database is away: whether the
 * command was carried out is then unknown, and asking again with the same id is safe.
 */
export type RunCommand = (
  cascadeId: string,
  command: Command,
  actor: string,
  asker?: Asker,
) => Promise<CommandAnswer>;

export type Asker = 'person' | 'installation';

export interface RunCommandDeps {
  readonly database: Database;
  readonly shapes: TableShapes;
  readonly rooms: Rooms;
  /** Real time. */
  readonly clock: () => Date;
  /** True when no other node needs to be told of a commit. */
  readonly isAlone: () => boolean;
  /** Called after a room has taken committed entries, in order. */
  readonly onEntries: (cascadeId: string, entries: readonly Entry[]) => void;
}

export interface Waiting {
  readonly command: Command;
  readonly actor: string;
  readonly asker: Asker;
  readonly argsHash: string;
  resolve(answer: CommandAnswer): void;
  reject(error: unknown): void;
}

const LARGEST_BATCH = 64;

export function createRunCommand(deps: RunCommandDeps): RunCommand {
  const queues = new Map<string, Waiting[]>();

  async function drain(cascadeId: string, queue: Waiting[]): Promise<void> {
    while (queue.length > 0) {
      await deps.rooms.inTurn(cascadeId, async () => {
        // Whatever else has arrived in this moment shares the commit.
        await setImmediate();
        let batch: readonly Waiting[] = queue.splice(0, LARGEST_BATCH);
        while (batch.length > 0) batch = batch.slice(await answerSome(deps, cascadeId, batch));
      });
    }
    queues.delete(cascadeId);
  }

  return (cascadeId, command, actor, asker = 'person') =>
    new Promise((resolve, reject) => {
      const item = { command, actor, asker, argsHash: hashOf(command), resolve, reject };
      const queue = queues.get(cascadeId);
      if (queue !== undefined) {
        queue.push(item);
        return;
      }
      const fresh = [item];
      queues.set(cascadeId, fresh);
      drain(cascadeId, fresh).catch(reject);
    });
}

/** Answers at least the first of the batch and says how many it answered. Never rejects. */
async function answerSome(
  deps: RunCommandDeps,
  cascadeId: string,
  batch: readonly Waiting[],
): Promise<number> {
  try {
    return await commitSome(deps, cascadeId, batch);
  } catch (error) {
    deps.rooms.forget(cascadeId);
    // The database refused what the domain let pass in one of the commands; the others must not suffer for it.
    if (batch.length > 1 && isRefusedByDatabase(error)) {
      return answerSome(deps, cascadeId, batch.slice(0, 1));
    }
    for (const item of batch) item.reject(error);
    return batch.length;
  }
}

/** Decide, write, commit; then the room takes what was committed, the askers are answered, others are told. */
async function commitSome(
  deps: RunCommandDeps,
  cascadeId: string,
  batch: readonly Waiting[],
): Promise<number> {
  const room = await deps.rooms.of(cascadeId);
  if (room === undefined) throw new UnknownCascade(cascadeId);
  const decided = (await decideAhead(deps, room, batch)) ?? (await decideLocked(deps, room, batch));
  const entries = decided.entries.map(wireEntry);
  room.apply(entries);
  for (const [index, answer] of decided.answers.entries()) batch[index]?.resolve(answer);
  if (entries.length > 0) deps.onEntries(cascadeId, entries);
  return decided.answers.length;
}

/**
 * While no other node writes to the cascade, its room is current: commands are decided before the lock is taken, and one
 * statement takes the lock, asks whether the counter still stands where the room does, and writes. Undefined, with
 * nothing written, when that is not so, or when a command is refused or known, which only the lock can make certain.
 */
async function decideAhead(
  deps: RunCommandDeps,
  room: Room,
  batch: readonly Waiting[],
): Promise<Decided | undefined> {
  if (room.contested) return undefined;
  const decided = decideBatch(room.state, room.seq, batch, [], deps.clock());
  if (!decided.answers.every(({ ok }) => ok) || !isOneStatement(decided.entries)) return undefined;
  try {
    await saveEntries(deps.database.writers, savingOf(deps, room), decided.entries);
    return decided;
  } catch (error) {
    if (isRefusedByDatabase(error)) return undefined;
    throw error;
  }
}

async function decideLocked(
  deps: RunCommandDeps,
  room: Room,
  batch: readonly Waiting[],
): Promise<Decided> {
  const { cascadeId } = room;
  return await inTransaction({ pool: deps.database.writers }, async (client, last) => {
    const ids = batch.map(({ command }) => command.id);
    const head = await lockHead(client, cascadeId, ids);
    if (head === undefined || head.seq < room.seq) throw new UnknownCascade(cascadeId);
    room.contested = head.seq > room.seq;
    const missed = room.contested ? await catchUp(deps, room, client) : [];
    const known = [...head.known, ...missed];
    const decisions = decideBatch(room.state, room.seq, batch, known, deps.clock());
    if (decisions.entries.length > 0) {
      last(saveEntries(client, savingOf(deps, room), decisions.entries));
    }
    return decisions;
  });
}

function savingOf({ shapes, isAlone }: RunCommandDeps, { cascadeId }: Room): Saving {
  return { shapes, cascadeId, isTold: !isAlone() };
}

async function catchUp(deps: RunCommandDeps, room: Room, client: Parameters<Rooms['catchUp']>[1]) {
  const missed = await deps.rooms.catchUp(room, client);
  deps.onEntries(room.cascadeId, missed.map(wireEntry));
  return missed;
}

/** The cascade is not there, or the database is older than what this node has seen of it. */
export class UnknownCascade extends Error {
  constructor(cascadeId: string) {
    super(`no cascade ${cascadeId}`);
  }
}

/** Tells whether a command that comes again is the same intent. */
function hashOf({ name, args }: Command): string {
  return hash('sha256', JSON.stringify([name, args]), 'base64url');
}
