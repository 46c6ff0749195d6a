import type { Evidence } from '@kaskad/shared/domain/event/evidence.ts';
import { evidenceOf } from '@kaskad/shared/domain/event/evidence-of.ts';
import { useState } from 'react';
import { newId } from '../../../sync/new-id.ts';
import { type Upload, type UploadTarget, useUploads } from '../../../sync/uploads.ts';
import { useCascade, useView } from '../../../sync/use-cascade.ts';
import { useWhyNotSentence } from '../../../sync/use-why-not.ts';

/** What stands as evidence of a card or of one of its occurrences, and what is on its way there. */
export function useEvidence(
  cardId: string,
  occurrenceId: string | null,
): {
  readonly target: UploadTarget;
  readonly rows: readonly Evidence[];
  readonly uploads: readonly Upload[];
  /** Why this person can add nothing now; undefined when they can. */
  readonly locked: string | undefined;
} {
  const { cascadeId } = useCascade();
  const target = { cascadeId, cardId, occurrenceId };
  const rows = useView(['evidence'], [cardId, occurrenceId], (view) =>
    evidenceOf(view, cardId, occurrenceId),
  );
  const [evidenceId] = useState(newId);
  const link = { title: '-', url: 'https://example.org' };
  const locked = useWhyNotSentence('evidence.add-link', {
    ...{ evidenceId, cardId, occurrenceId },
    ...link,
  });
  const uploads = useUploads(target).filter(
    (one) => one.state !== 'done' && !rows.some(({ id }) => id === one.evidenceId),
  );
  return { target, rows, uploads, locked };
}
