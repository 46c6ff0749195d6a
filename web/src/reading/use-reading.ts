import type { Context } from '@kaskad/shared/domain/schedule/context.ts';
import { useDeferredValue, useMemo } from 'react';
import { type SavedMeaning, understoodAs } from './understood.ts';
import { useGrammar } from './use-grammar.ts';

/** The reading of a phrase beside what is saved for it; typing does not wait for it. */
export function useReading(
  phrase: string,
  context: Context,
  saved: SavedMeaning | null,
  isDirty: boolean,
) {
  const { grammar, failed } = useGrammar();
  const latest = useDeferredValue(phrase);
  // A context is made anew by every change of the board, mostly the same.
  const place = JSON.stringify(context);
  const live = useMemo(
    () => grammar?.read(latest, JSON.parse(place) as Context),
    [grammar, latest, place],
  );
  const understood =
    grammar === undefined || live === undefined
      ? undefined
      : understoodAs(grammar, live, saved, isDirty);
  return { grammar, failed, understood };
}
