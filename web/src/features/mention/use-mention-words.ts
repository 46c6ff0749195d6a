import type { Comment } from '@kaskad/shared/domain/comment/comment.ts';
import { useEffect, useState } from 'react';
import { problemFrom } from '../../sync/http.ts';
import { readComments } from '../../sync/read-card.ts';
import { useCascade } from '../../sync/use-cascade.ts';

/** The words of remarks under several cards, card after card; what does not come is left out. */
export function useMentionWords(comments: readonly Comment[]): ReadonlyMap<string, string> {
  const { cascadeId } = useCascade();
  const [words, setWords] = useState<ReadonlyMap<string, string>>(new Map());
  const cards = [...new Set(comments.map(({ cardId }) => cardId))].join();
  useEffect(() => {
    if (cards === '') return;
    const reading = new AbortController();
    const read = async () => {
      for (const cardId of cards.split(',')) {
        const found = await readComments(cascadeId, cardId, { signal: reading.signal });
        setWords((known) => new Map([...known, ...found]));
      }
    };
    read().catch((error: unknown) => {
      if (!reading.signal.aborted) problemFrom(error);
    });
    return () => reading.abort();
  }, [cascadeId, cards]);
  return words;
}
