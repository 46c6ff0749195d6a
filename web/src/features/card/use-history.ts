import type { JournalEntry } from '@kaskad/shared/domain/card/history.ts';
import { useEffect, useState } from 'react';
import { problemFrom } from '../../sync/http.ts';
import { readHistory } from '../../sync/read-card.ts';
import { useCascade, useRow, useSync, useView } from '../../sync/use-cascade.ts';
import { useCard } from './card-room.ts';

interface Pages {
  readonly entries: readonly JournalEntry[];
  readonly more: boolean;
}

/** The entries about the card, the newest first and page by page; new ones come by themselves. */
export function useHistory() {
  const { cascadeId } = useCascade();
  const { card } = useCard();
  const event = useRow('event', card.id);
  const others = useView(['occurrence', 'evidence'], [card.id], (view) =>
    JSON.stringify([
      [...view.occurrence.where('cardId', card.id)],
      [...view.evidence.where('cardId', card.id)],
    ]),
  );
  const waiting = useSync((state) => state.waiting > 0);
  const online = useSync((state) => state.online);
  const [pages, setPages] = useState<Pages>();
  const [failed, setFailed] = useState(false);

  const read = (before: number | undefined, signal?: AbortSignal) =>
    readHistory(cascadeId, card.id, before, signal && { signal }).then(
      (page) => {
        setFailed(false);
        setPages((known) => merged(known, page, before));
      },
      (error: unknown) => {
        if (signal?.aborted) return;
        setFailed(true);
        problemFrom(error);
      },
    );

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the card, its event, times and evidence and every answer adds entries
  useEffect(() => {
    if (waiting) return;
    const reading = new AbortController();
    void read(undefined, reading.signal);
    return () => reading.abort();
  }, [cascadeId, card, event, others, waiting, online]);

  return {
    pages,
    failed,
    waiting,
    earlier: () => void read(pages?.entries.at(-1)?.seq),
  };
}

/** A fresh first page goes before what is known, an earlier one behind it. */
export function merged(known: Pages | undefined, page: Pages, before: number | undefined): Pages {
  if (known === undefined) return page;
  if (before !== undefined)
    return { entries: [...known.entries, ...page.entries], more: page.more };
  const oldest = page.entries.at(-1)?.seq ?? Number.POSITIVE_INFINITY;
  const meets = known.entries.some(({ seq }) => seq >= oldest);
  if (!meets) return page;
  const rest = known.entries.filter(({ seq }) => seq < oldest);
  return { entries: [...page.entries, ...rest], more: known.more };
}
