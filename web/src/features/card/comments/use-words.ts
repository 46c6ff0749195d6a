import type { Comment } from '@kaskad/shared/domain/comment/comment.ts';
import { useEffect, useState } from 'react';
import { problemFrom } from '../../../sync/http.ts';
import { readComments } from '../../../sync/read-card.ts';
import { useCascade, useSync } from '../../../sync/use-cascade.ts';
import { useCard } from '../card-room.ts';
import { keepDraft, readDraft } from '../drafts.ts';

const none: ReadonlyMap<string, string> = new Map();

/** Where the words of a remark are kept from their sending until the server gives them back. */
export function sentKey(personId: string, commentId: string): string {
  return `${personId}/comment-sent/${commentId}`;
}

/**
 * The words of the card's remarks as the server has them, read again whenever one was written, edited or removed. One's own
 * that are on their way stand until then. Undefined for words that are not here yet.
 */
export function useWords(comments: readonly Comment[]) {
  const { cascadeId, personId } = useCascade();
  const { card } = useCard();
  const waiting = useSync((state) => state.waiting > 0);
  const online = useSync((state) => state.online);
  const [words, setWords] = useState(none);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const stamp = comments.map(({ id, editedAt, removedAt }) => id + editedAt + removedAt).join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new moment, a return of the network or a press reads again
  useEffect(() => {
    if (stamp === '') return;
    const reading = new AbortController();
    readComments(cascadeId, card.id, { signal: reading.signal }).then(
      (found) => {
        if (!waiting) for (const id of found.keys()) keepDraft(sentKey(personId, id), undefined);
        setWords(found);
        setFailed(false);
      },
      (error: unknown) => {
        if (reading.signal.aborted) return;
        setFailed(true);
        problemFrom(error);
      },
    );
    return () => reading.abort();
  }, [cascadeId, card.id, stamp, waiting, online, attempt]);

  return {
    failed,
    of: (id: string) => readDraft(sentKey(personId, id)) ?? words.get(id),
    again: () => setAttempt((n) => n + 1),
  };
}
