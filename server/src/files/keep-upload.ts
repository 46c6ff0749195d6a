/**
 * The way of a file: right, space and a free slot are asked for before a byte is read; then the bytes are made safe, then
 * the file is written down, then the command gives it to what it proves. Whatever breaks leaves either nothing, or bytes
 * that no row names, which the sweep takes.
 */
import type { Readable } from 'node:stream';
import type { Change } from '@kaskad/shared/domain/changes.ts';
import { derivedId, idsOf } from '@kaskad/shared/domain/env.ts';
import { MAX_FILE_BYTES } from '@kaskad/shared/domain/event/evidence.ts';
import { safeFileName } from '@kaskad/shared/domain/event/file-name.ts';
import { whyNot } from '@kaskad/shared/domain/execute.ts';
import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import {
  addStoredFile,
  type FileFacts,
  removeStoredFile,
  storedBytes,
  uploadOf,
} from '../db/files/stored-file.ts';
import type { Database } from '../db/pool.ts';
import type { Rooms } from '../rooms.ts';
import type { RunCommand } from '../run-command.ts';
import type { Storage } from './storage.ts';
import { StorageFailure } from './storage-failure.ts';
import type { UploadSlots } from './upload-slots.ts';

export interface FileDeps {
  readonly database: Database;
  readonly rooms: Rooms;
  readonly runCommand: RunCommand;
  readonly storage: Storage;
  readonly slots: UploadSlots;
  /** Real time. */
  readonly clock: () => Date;
  /** Most bytes that the files of one cascade may take. */
  readonly limit: number;
}

/** A file on its way, and who sends it. */
export interface Incoming {
  readonly cascadeId: string;
  readonly commandId: string;
  readonly personId: string;
  /** What the sender says of the size of the whole body; 0 when nothing. */
  readonly declaredBytes: number;
  /** Begins to read the body. `isCut` tells, once the bytes have ended, that there were more of them. */
  receive(): Promise<{ name: string; bytes: Readable; isCut(): boolean } | undefined>;
}

export type GivenFile = Pick<FileFacts, 'name' | 'bytes' | 'sha256'> & { readonly fileId: string };

/** What a file is given to. */
export interface Giving {
  /** A verb that only an upload may ask for. */
  readonly verb: string;
  args(file: GivenFile): object;
  /** True for the first change that this verb makes with these arguments. */
  isMadeBy(change: Change | undefined): boolean;
}

export interface Upload extends Incoming {
  readonly giving: Giving;
}

export type UploadFault =
  | 'conflict'
  | 'file-missing'
  | 'file-empty'
  | 'file-too-large'
  | 'upload-broken'
  | 'files-full'
  | 'too-many-uploads';
export type UploadAnswer =
  | { readonly seq: number }
  | { readonly fault: UploadFault }
  | { readonly refusal: Refusal };

/** What an envelope around the file may add to its size. */
const ENVELOPE = 64 * 1024;

/** Keeps a file and gives it away. Asked again with the same command id, it gives the first answer. */
export async function keepUpload(deps: FileDeps, upload: Upload): Promise<UploadAnswer> {
  const before = await answeredBefore(deps, upload);
  if (before !== undefined) return before;
  const refusal = await mayNot(deps, upload);
  // An equal upload may have come through in between.
  if (refusal !== undefined) return (await answeredBefore(deps, upload)) ?? { refusal };
  if (upload.declaredBytes > MAX_FILE_BYTES + ENVELOPE) return { fault: 'file-too-large' };
  const slot = deps.slots.take(upload.personId);
  if (slot === undefined) return { fault: 'too-many-uploads' };
  try {
    const taken = await storedBytes(deps.database, upload.cascadeId);
    if (taken + Math.max(1, upload.declaredBytes - ENVELOPE) > deps.limit)
      return { fault: 'files-full' };
    return await receive(deps, upload);
  } finally {
    slot.release();
  }
}

async function receive(deps: FileDeps, upload: Upload): Promise<UploadAnswer> {
  const { database, storage, limit } = deps;
  const { cascadeId, personId } = upload;
  const part = await upload.receive();
  if (part === undefined) return { fault: 'file-missing' };
  const kept = await storage.keep(cascadeId, part.bytes).catch(unlessStorage);
  if (kept === undefined) return { fault: 'upload-broken' };
  const { key, ...facts } = kept;
  const drop = () => storage.remove(cascadeId, key);
  if (part.isCut() || facts.bytes === 0) {
    await drop();
    return { fault: part.isCut() ? 'file-too-large' : 'file-empty' };
  }
  const id = fileIdOf(upload);
  const file = { storageKey: key, name: safeFileName(part.name), ...facts };
  const owner = { cascadeId, id, storedBy: personId, storedAt: deps.clock() };
  const written = await addStoredFile(database, { ...owner, ...file }, limit);
  if (written.kind !== 'added') await drop();
  if (written.kind === 'full') return { fault: 'files-full' };
  if (written.kind === 'known' && written.file.sha256 !== facts.sha256)
    return { fault: 'conflict' };
  const answer = await give(deps, upload, written.kind === 'known' ? written.file : file);
  if (!('seq' in answer) && written.kind === 'added') {
    await removeStoredFile(database, cascadeId, id);
    await drop();
  }
  return answer;
}

/** What broke was the way of the bytes, unless the storage says that it was itself. */
function unlessStorage(error: unknown): undefined {
  if (error instanceof StorageFailure) throw error;
}

async function give(
  { runCommand }: FileDeps,
  upload: Upload,
  { name, bytes, sha256 }: FileFacts,
): Promise<UploadAnswer> {
  const { cascadeId, commandId, personId, giving } = upload;
  const args = giving.args({ name, bytes, sha256, fileId: fileIdOf(upload) });
  const command = { id: commandId, name: giving.verb, args };
  const answer = await runCommand(cascadeId, command, personId);
  if (answer.ok) return { seq: answer.seq };
  return answer.refusal === null ? { fault: 'conflict' } : { refusal: answer.refusal };
}

/** The same upload once more, whose first answer was lost on its way. */
async function answeredBefore(
  { database }: FileDeps,
  { cascadeId, commandId, personId, giving }: Upload,
): Promise<UploadAnswer | undefined> {
  const before = await uploadOf(database, cascadeId, commandId);
  if (before === undefined) return undefined;
  const isSame = before.by === personId && giving.isMadeBy(before.change);
  return isSame ? { seq: before.seq } : { fault: 'conflict' };
}

/** Why this person may not give a file here, as the rule itself says; over the rows as they are now. */
async function mayNot({ rooms, clock }: FileDeps, upload: Upload): Promise<Refusal | undefined> {
  const { cascadeId, commandId, personId, giving } = upload;
  const room = await rooms.of(cascadeId);
  if (room === undefined) return { code: 'not-found', params: {} };
  // Another node may have added what it is given to a moment ago.
  await rooms.inTurn(cascadeId, () => rooms.catchUp(room));
  const now = clock().toISOString();
  const file = { name: 'file', bytes: 1, sha256: '0'.repeat(64), fileId: fileIdOf(upload) };
  const command = { id: commandId, name: giving.verb, args: giving.args(file) };
  const env = { now, today: now.slice(0, 10), actor: personId, newId: idsOf(commandId) };
  return whyNot(room.state, command, env);
}

function fileIdOf({ commandId }: Incoming): string {
  return derivedId(commandId, 'file');
}
