import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { useEffect, useState } from 'react';
import { problemFrom } from '../../sync/http.ts';
import { searchCards } from '../../sync/read-card.ts';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { titleMatch } from './title-match.ts';

const MOST = 50;
const PAUSE_MS = 120;

/**
 * Cards that hold the typed words: at once by their titles on this device, then as the server finds them, which knows
 * the forms of words and the descriptions.
 */
export function useSearchCards(typed: string): {
  cards: readonly Card[];
  state: 'asking' | 'answered' | 'offline';
} {
  const { cascadeId } = useCascade();
  const words = typed.trim();
  const [answer, setAnswer] = useState<{ words: string; ids: readonly string[] | null }>();
  useEffect(() => {
    if (words === '') return;
    const asking = new AbortController();
    const timer = setTimeout(() => {
      searchCards(cascadeId, words, { signal: asking.signal }).then(
        (ids) => setAnswer({ words, ids }),
        (error: unknown) => {
          if (asking.signal.aborted) return;
          setAnswer({ words, ids: null });
          problemFrom(error);
        },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [cascadeId, words]);

  const ids = answer?.words === words ? answer.ids : undefined;
  const cards = useView(['card'], [words, ids], (view) => {
    if (words === '') return [];
    if (ids == null) return titleMatch(view.card.values(), words, MOST);
    return ids
      .slice(0, MOST)
      .map((id) => view.card.get(id))
      .filter((card) => card !== undefined);
  });
  return { cards, state: ids === undefined ? 'asking' : ids === null ? 'offline' : 'answered' };
}
