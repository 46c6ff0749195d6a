/**
 * Commands that wait for the server's answer, in the order in which they were given. They survive a closed tab and a
 * lost session; each belongs to one person and one cascade and is never shown to or sent for anybody else.
 */
import type { Command } from '@kaskad/shared/domain/command.ts';
import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import type { Pending } from '@kaskad/shared/sync/replica.ts';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A command the server said no to, kept until the person has seen what was typed. */
export interface Refused {
  readonly command: Command;
  readonly refusal: Refusal;
}

export interface Outbox {
  /** False when the browser gives no storage: what waits is lost with the page. */
  readonly durable: boolean;
  waiting(): Promise<readonly Pending[]>;
  add(pending: Pending): Promise<void>;
  remove(commandId: string): Promise<void>;
  refused(): Promise<readonly Refused[]>;
  keepRefused(refused: Refused): Promise<void>;
  forgetRefused(commandId: string): Promise<void>;
}

interface Schema extends DBSchema {
  waiting: {
    key: number;
    value: Pending & Owner & { order?: number };
    indexes: { owner: [string, string]; command: string };
  };
  refused: {
    key: string;
    value: Refused & Owner & { id: string };
    indexes: { owner: [string, string] };
  };
}

interface Owner {
  readonly personId: string;
  readonly cascadeId: string;
}

/** Opens the outbox of one person on one cascade; without storage, one that lives in memory. */
export async function openOutbox(personId: string, cascadeId: string): Promise<Outbox> {
  try {
    const db = await openDB<Schema>('kaskad', 1, { upgrade: createStores });
    return storedOutbox(db, { personId, cascadeId });
  } catch {
    return memoryOutbox();
  }
}

function createStores(db: IDBPDatabase<Schema>): void {
  const waiting = db.createObjectStore('waiting', { keyPath: 'order', autoIncrement: true });
  waiting.createIndex('owner', ['personId', 'cascadeId']);
  waiting.createIndex('command', 'command.id');
  const refused = db.createObjectStore('refused', { keyPath: 'id' });
  refused.createIndex('owner', ['personId', 'cascadeId']);
}

/** Once the storage is full, what comes after lives in memory: behind what was stored, so that the order stays. */
function storedOutbox(db: IDBPDatabase<Schema>, owner: Owner): Outbox {
  const key: [string, string] = [owner.personId, owner.cascadeId];
  const overflow = memoryOutbox();
  let full = false;
  return {
    get durable() {
      return !full;
    },
    async waiting() {
      const rows = await db.getAllFromIndex('waiting', 'owner', key);
      const stored = rows
        .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
        .map(({ command, now }) => ({ command, now }));
      const rest = await overflow.waiting();
      if (rest.length === 0) full = false;
      return [...stored, ...rest];
    },
    async add(pending) {
      full ||= !(await isKept(db, 'waiting', { ...pending, ...owner }));
      if (full) await overflow.add(pending);
    },
    async remove(commandId) {
      await overflow.remove(commandId);
      const found = await db.getKeyFromIndex('waiting', 'command', commandId);
      if (found !== undefined) await db.delete('waiting', found);
    },
    async refused() {
      const rows = await db.getAllFromIndex('refused', 'owner', key);
      const stored = rows.map(({ command, refusal }) => ({ command, refusal }));
      return [...stored, ...(await overflow.refused())];
    },
    async keepRefused(refused) {
      const row = { ...refused, ...owner, id: refused.command.id };
      if (!(await isKept(db, 'refused', row))) await overflow.keepRefused(refused);
    },
    async forgetRefused(commandId) {
      await overflow.forgetRefused(commandId);
      await db.delete('refused', commandId);
    },
  };
}

/** False when the storage does not take the row. Without a commit of its own a row is lost when the page is left at once. */
async function isKept<Name extends 'waiting' | 'refused'>(
  db: IDBPDatabase<Schema>,
  name: Name,
  row: Schema[Name]['value'],
): Promise<boolean> {
  try {
    const writing = db.transaction(name, 'readwrite');
    const kept = writing.store.put(row);
    writing.commit();
    await Promise.all([kept, writing.done]);
    return true;
  } catch {
    return false;
  }
}

/** An outbox that is gone with the page. */
function memoryOutbox(): Outbox {
  let waiting: Pending[] = [];
  let refused: Refused[] = [];
  return {
    durable: false,
    waiting: async () => waiting,
    add: async (pending) => void waiting.push(pending),
    remove: async (commandId) => {
      waiting = waiting.filter(({ command }) => command.id !== commandId);
    },
    refused: async () => refused,
    keepRefused: async (one) => void refused.push(one),
    forgetRefused: async (commandId) => {
      refused = refused.filter(({ command }) => command.id !== commandId);
    },
  };
}
