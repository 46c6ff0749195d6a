import { useEffect, useState } from 'react';
import { problemFrom } from '../../sync/http.ts';
import { readDescription } from '../../sync/read-card.ts';
import { useCascade, useSync } from '../../sync/use-cascade.ts';
import { useCard } from './card-room.ts';

type Read = { body: string } | 'reading' | 'failed';

/**
 * The description as the server has it, read again whenever somebody has written it. While own changes wait to be sent
 * the text given to `keep` stands.
 */
export function useDescription() {
  const { cascadeId } = useCascade();
  const { card } = useCard();
  const waiting = useSync((state) => state.waiting > 0);
  const online = useSync((state) => state.online);
  const [read, setRead] = useState<Read>(card.describedAt === null ? { body: '' } : 'reading');
  const [own, setOwn] = useState<string>();
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new moment, a return of the network or a press reads again
  useEffect(() => {
    if (waiting && own !== undefined) return;
    if (card.describedAt === null) {
      setRead({ body: '' });
      setOwn(undefined);
      return;
    }
    const reading = new AbortController();
    readDescription(cascadeId, card.id, { signal: reading.signal }).then(
      (body) => {
        setRead({ body });
        setOwn(undefined);
      },
      (error: unknown) => {
        if (reading.signal.aborted) return;
        setRead('failed');
        problemFrom(error);
      },
    );
    return () => reading.abort();
  }, [cascadeId, card.id, card.describedAt, waiting, online, attempt]);

  return {
    read: own === undefined ? read : { body: own },
    keep: setOwn,
    again: () => {
      setRead('reading');
      setAttempt((n) => n + 1);
    },
  };
}
