/**
 * Files on their way to the server, and those that did not get there. They live as long as the page, whatever is open:
 * a file whose way was cut waits here to be sent again. At most two travel at once.
 */
import { fileRoutes } from '@kaskad/shared/contract/file.ts';
import { type Problem, problemSchema } from '@kaskad/shared/contract/problem.ts';
import { MAX_FILE_BYTES } from '@kaskad/shared/domain/event/evidence.ts';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { addressOf } from './http.ts';
import { newId } from './new-id.ts';

export interface UploadTarget {
  readonly cascadeId: string;
  readonly cardId: string;
  /** Null for the card as a whole. */
  readonly occurrenceId: string | null;
}

export interface Upload extends UploadTarget {
  /** Also the id of the command, so that a file sent again is taken once. */
  readonly id: string;
  readonly evidenceId: string;
  readonly kind: 'file' | 'attendance';
  readonly file: File;
  /** Share of the bytes that have left, 0 to 1. */
  readonly sent: number;
  readonly state: 'waiting' | 'sending' | 'done' | 'failed';
  readonly fault?: UploadFault;
}

/** Why a file did not get there: by itself, because nothing was reached, or by what the server said. */
export type UploadFault = 'empty' | 'too-large' | 'cut' | Problem;

const AT_ONCE = 2;
const uploads = createStore<readonly Upload[]>(() => []);
const requests = new Map<string, XMLHttpRequest>();

/** Files of a card or of one of its occurrences, in the order in which they were chosen. */
export function useUploads({ cardId, occurrenceId }: UploadTarget): readonly Upload[] {
  return useStore(uploads).filter(
    (one) => one.cardId === cardId && one.occurrenceId === occurrenceId,
  );
}

/** Sends files; one that is empty or too large fails before it leaves. */
export function sendFiles(target: UploadTarget, kind: Upload['kind'], files: Iterable<File>): void {
  const fresh = [...files].map((file): Upload => {
    const one = { ...target, id: newId(), evidenceId: newId(), kind, file, sent: 0 };
    const fault = file.size === 0 ? 'empty' : file.size > MAX_FILE_BYTES ? 'too-large' : undefined;
    return fault === undefined ? { ...one, state: 'waiting' } : { ...one, state: 'failed', fault };
  });
  uploads.setState((known) => [...known.filter(({ state }) => state !== 'done'), ...fresh], true);
  sendNext();
}

/** True for a failure after which the same file may yet get there. */
export function mayRetry({ state, fault }: Upload): boolean {
  return state === 'failed' && fault !== 'empty' && fault !== 'too-large';
}

export function retryUpload(id: string): void {
  change(id, { state: 'waiting', sent: 0 });
  sendNext();
}

/** Stops a file, or puts away one that failed. */
export function dropUpload(id: string): void {
  uploads.setState((known) => known.filter((one) => one.id !== id), true);
  requests.get(id)?.abort();
  requests.delete(id);
  sendNext();
}

function sendNext(): void {
  const known = uploads.getState();
  const travelling = known.filter(({ state }) => state === 'sending').length;
  const next = known.filter(({ state }) => state === 'waiting').slice(0, AT_ONCE - travelling);
  for (const one of next) send(one);
  if (travelling + next.length > 0) addEventListener('beforeunload', warn);
  else removeEventListener('beforeunload', warn);
}

function send({ id, cascadeId, cardId, evidenceId, kind, occurrenceId, file }: Upload): void {
  const query = { commandId: id, evidenceId, kind, ...(occurrenceId && { occurrenceId }) };
  const request = new XMLHttpRequest();
  const end = (state: 'done' | 'failed', fault?: UploadFault) => {
    if (!requests.delete(id)) return;
    change(id, { state, ...(fault !== undefined && { fault }) });
    sendNext();
  };
  requests.set(id, request);
  change(id, { state: 'sending', sent: 0 });
  request.upload.onprogress = ({ loaded, total }) =>
    change(id, { sent: total === 0 ? 0 : loaded / total });
  request.onload = () =>
    request.status === 200 ? end('done') : end('failed', faultOf(request.responseText));
  request.onerror = () => end('failed', 'cut');
  request.ontimeout = () => end('failed', 'cut');
  request.onabort = () => end('failed', 'cut');
  request.open('POST', addressOf(fileRoutes.upload.path, { params: { cascadeId, cardId }, query }));
  const body = new FormData();
  body.append('file', file, file.name);
  request.send(body);
}

function faultOf(answer: string): UploadFault {
  try {
    const problem = problemSchema.safeParse(JSON.parse(answer));
    return problem.success && problem.data.code !== 'upload-broken' ? problem.data : 'cut';
  } catch {
    return 'cut';
  }
}

function change(id: string, fields: Partial<Upload>): void {
  uploads.setState(
    (known) => known.map((one) => (one.id === id ? { ...one, ...fields } : one)),
    true,
  );
}

/** The browser asks before it closes a page from which files still leave. */
function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** Where a browser fetches a file from. */
export function fileAddress(cascadeId: string, fileId: string): string {
  return addressOf(fileRoutes.download.path, { params: { cascadeId, fileId } });
}
