import type { AppReply } from '@kaskad/server/app.ts';
import type { Browser } from './browser.ts';

const BOUNDARY = 'kaskad-test-boundary-7MA4YWxk';
export const MULTIPART = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };

/** A body with one file, as a browser writes it; `type` is what the sender calls it. */
export function fileBody(
  name: string,
  bytes: Buffer | string,
  type = 'application/octet-stream',
): Buffer {
  const quoted = name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${quoted}"\r\ncontent-type: ${type}\r\n\r\n`;
  return Buffer.concat([
    Buffer.from(head),
    Buffer.from(bytes),
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ]);
}

export interface Upload {
  readonly cascadeId: string;
  readonly cardId: string;
  readonly commandId: string;
  readonly evidenceId: string;
  readonly kind: 'file' | 'attendance';
  readonly occurrenceId?: string;
}

/** An upload to a card that nobody has sent yet. */
export function freshUpload(cascadeId: string, cardId: string): Upload {
  const [commandId, evidenceId] = [crypto.randomUUID(), crypto.randomUUID()];
  return { cascadeId, cardId, commandId, evidenceId, kind: 'file' };
}

export function uploadUrl({ cascadeId, cardId, ...query }: Upload): string {
  const words = new URLSearchParams(query).toString();
  return `/api/cascades/${cascadeId}/cards/${cardId}/files?${words}`;
}

/** Sends a file as a page would. */
export async function sendFile(
  browser: Browser,
  upload: Upload,
  bytes: Buffer | string,
  name = 'Протокол.pdf',
  type?: string,
): Promise<AppReply> {
  const payload = fileBody(name, bytes, type);
  return await browser.sendBytes(uploadUrl(upload), payload, MULTIPART);
}
