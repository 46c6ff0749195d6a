import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { changedSearch } from '../../ui/changed-search.ts';
import { parseQuery } from './calendar-query.ts';

export type Changes = Readonly<Record<string, string | null>>;

/** What the address says about the calendar, and ways to change it. A change of filter is no new page to go back through. */
export function useCalendarAddress() {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const query = useMemo(() => parseQuery(search), [search]);
  const change = useCallback(
    (changes: Changes) =>
      navigate(path + changedSearch(location.search, changes), { replace: true }),
    [path, navigate],
  );
  const hrefWith = useCallback(
    (changes: Changes) => path + changedSearch(search, changes),
    [path, search],
  );
  const open = useCallback(
    (cardId: string) => navigate(path + changedSearch(location.search, { card: cardId })),
    [path, navigate],
  );
  const hrefOf = useCallback((cardId: string) => `${path}?card=${cardId}`, [path]);
  return { query, change, hrefWith, open, hrefOf };
}

export type CalendarAddress = ReturnType<typeof useCalendarAddress>;
