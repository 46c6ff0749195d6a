import { useEffect, useRef, useState } from 'react';
import { readRecords, type SprintRecords } from '../../sync/read-records.ts';
import { useCascade, useSync } from '../../sync/use-cascade.ts';

type Reading = { kind: 'reading' } | { kind: 'read'; records: SprintRecords } | { kind: 'failed' };

/**
 * The frozen records of a sprint, read when first shown and again after a start or a close. The own step is shown before
 * the server has frozen anything, so what waits to be sent goes first. Without a sprint nothing is read.
 */
export function useRecords(
  sprintId: string | null,
  status: string,
): Reading & { retry: () => void } {
  const { cascadeId } = useCascade();
  const [reading, setReading] = useState<Reading>({ kind: 'reading' });
  const [attempt, setAttempt] = useState(0);
  const settled = useSync(({ waiting }) => waiting === 0);
  const known = useRef('');
  useEffect(() => {
    const asked = `${sprintId} ${status} ${attempt}`;
    // What was read while something waited to be sent may be older than what is shown.
    if (!settled) known.current = '';
    if (sprintId === null || !settled || known.current === asked) return;
    const stopped = new AbortController();
    setReading({ kind: 'reading' });
    readRecords(cascadeId, sprintId, stopped.signal).then(
      (records) => {
        known.current = asked;
        setReading({ kind: 'read', records });
      },
      () => {
        if (!stopped.signal.aborted) setReading({ kind: 'failed' });
      },
    );
    return () => stopped.abort();
  }, [cascadeId, sprintId, status, attempt, settled]);
  return { ...reading, retry: () => setAttempt((times) => times + 1) };
}
