/** The long texts of a project's passport, read when it is opened and again when somebody wrote one. */
import { cascadeRoutes } from '@kaskad/shared/contract/cascade.ts';
import type { PassportField } from '@kaskad/shared/domain/project/project.ts';
import { useEffect, useState } from 'react';
import { call } from './http.ts';
import { useCascade, useRow, useSync } from './use-cascade.ts';

export type PassportTexts = Partial<Readonly<Record<PassportField, string>>>;

export type ReadPassport =
  | { readonly state: 'reading'; readonly texts?: undefined }
  /** Not read: the texts are unknown, which is not the same as empty. */
  | { readonly state: 'failed'; readonly texts?: undefined }
  | { readonly state: 'read'; readonly texts: PassportTexts };

/**
 * The texts as the server last gave them; a later answer replaces them whole. What is still on its way to the server is
 * not among them, so they are asked for again when everything has arrived.
 */
export function usePassportTexts(projectId: string): ReadPassport {
  const { cascadeId } = useCascade();
  const passportAt = useRow('project', projectId)?.passportAt;
  const settled = useSync(({ waiting, online }) => waiting === 0 && online);
  const [read, setRead] = useState<ReadPassport>({ state: 'reading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a text was written, here or by somebody else
  useEffect(() => {
    const gone = new AbortController();
    readTexts(cascadeId, projectId, gone.signal).then(
      (texts) => setRead({ state: 'read', texts }),
      () => {
        if (!gone.signal.aborted)
          setRead((before) => (before.state === 'read' ? before : { state: 'failed' }));
      },
    );
    return () => gone.abort();
  }, [cascadeId, projectId, passportAt, settled]);
  return read;
}

async function readTexts(
  cascadeId: string,
  projectId: string,
  signal: AbortSignal,
): Promise<PassportTexts> {
  const params = { cascadeId, ownerId: projectId };
  const { texts } = await call(cascadeRoutes.texts, { params }, { signal });
  return Object.fromEntries(texts.map(({ field, body }) => [field, body]));
}
