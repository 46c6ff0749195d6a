/** The scanned document of a measurement on its way to the server. */
import { fileRoutes } from '@kaskad/shared/contract/file.ts';
import { type Problem, problemSchema } from '@kaskad/shared/contract/problem.ts';
import { MAX_FILE_BYTES } from '@kaskad/shared/domain/event/evidence.ts';
import { addressOf } from './http.ts';
import { newId } from './new-id.ts';

/** Why a file did not get there: by itself, because nothing was reached, or by what the server said. */
export type DocumentFault = 'empty' | 'too-large' | 'cut' | Problem;

/** Resolves with the fault, or with undefined once the file is safe; the row of the measurement comes by itself. */
export async function sendDocument(
  cascadeId: string,
  measurementId: string,
  file: File,
): Promise<DocumentFault | undefined> {
  if (file.size === 0) return 'empty';
  if (file.size > MAX_FILE_BYTES) return 'too-large';
  const { path } = fileRoutes.uploadDocument;
  const to = addressOf(path, {
    params: { cascadeId, measurementId },
    query: { commandId: newId() },
  });
  const body = new FormData();
  body.append('file', file, file.name);
  try {
    const answer = await fetch(to, { method: 'POST', credentials: 'same-origin', body });
    if (answer.ok) return undefined;
    const problem = problemSchema.safeParse(await answer.json());
    return problem.success && problem.data.code !== 'upload-broken' ? problem.data : 'cut';
  } catch {
    return 'cut';
  }
}
