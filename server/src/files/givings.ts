import type { Giving } from './keep-upload.ts';

/** A file as evidence of a card. */
export function asEvidence(evidence: {
  readonly evidenceId: string;
  readonly cardId: string;
  readonly occurrenceId: string | null;
  readonly kind: 'file' | 'attendance';
}): Giving {
  const { evidenceId, cardId, occurrenceId, kind } = evidence;
  return {
    verb: 'evidence.add-file',
    args: ({ name: title, ...file }) => ({
      ...{ evidenceId, cardId, occurrenceId, kind, title },
      ...file,
    }),
    isMadeBy: (change) =>
      change?.kind === 'evidence' &&
      change.op === 'add' &&
      change.row.id === evidenceId &&
      change.row.cardId === cardId,
  };
}

/** A file as the scanned document of a measurement. */
export function asDocument({ measurementId }: { readonly measurementId: string }): Giving {
  return {
    verb: 'measurement.add-file',
    args: ({ fileId, bytes, sha256 }) => ({ measurementId, fileId, bytes, sha256 }),
    isMadeBy: (change) =>
      change?.kind === 'measurement' && change.op === 'set' && change.id === measurementId,
  };
}
