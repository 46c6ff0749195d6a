import { useEffect, useState } from 'react';
import { readRecords, type SprintRecords } from '../../sync/read-records.ts';
import { useCascade } from '../../sync/use-cascade.ts';

type Reading = { kind: 'reading' } | { kind: 'read'; records: SprintRecords } | { kind: 'failed' };

/** The frozen records of a sprint, read when first shown; `status` in the deps reads again after a start or a close. */
export function useRecords(sprintId: string, status: string): Reading & { retry: () => void } {
  const { cascadeId } = useCascade();
  const [reading, setReading] = useState<Reading>({ kind: 'reading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step or attempt reads anew
  useEffect(() => {
    const stopped = new AbortController();
    setReading({ kind: 'reading' });
    readRecords(cascadeId, sprintId, stopped.signal).then(
      (records) => setReading({ kind: 'read', records }),
      () => {
        if (!stopped.signal.aborted) setReading({ kind: 'failed' });
      },
    );
    return () => stopped.abort();
  }, [cascadeId, sprintId, status, attempt]);
  return { ...reading, retry: () => setAttempt((times) => times + 1) };
}
