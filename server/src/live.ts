import type { Viewers } from './account/viewer.ts';
import { readTableShapes } from './db/entity-tables.ts';
import type { Database } from './db/pool.ts';
import { createPush, type Push } from './push/push.ts';
import { createRooms, type Rooms } from './rooms.ts';
import { createRunCommand, type RunCommand } from './run-command.ts';

/** The living part of a node: rooms in memory, the write path, the push to sockets. */
export interface Live {
  readonly rooms: Rooms;
  readonly runCommand: RunCommand;
  readonly push: Push;
}

export interface LiveDeps {
  readonly database: Database;
  readonly viewers: Viewers;
  /** Real time. */
  readonly clock: () => Date;
  readonly onError: (error: unknown) => void;
}

/** Rejects when the tables are not what the program was written for. */
export async function createLive({ database, viewers, clock, onError }: LiveDeps): Promise<Live> {
  const shapes = await readTableShapes(database);
  const rooms = createRooms(database, shapes);
  const push = createPush({ database, rooms, viewers, onError });
  const onEntries = (cascadeId: string) => push.committed(cascadeId);
  const runCommand = createRunCommand({
    database,
    shapes,
    rooms,
    clock,
    onEntries,
    isAlone: push.isAlone,
  });
  return { rooms, runCommand, push };
}
