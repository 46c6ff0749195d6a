import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { changedSearch } from '../../ui/changed-search.ts';
import { type BoardQuery, parseQuery } from './board-query.ts';

/** What the address says about the board, and ways to change it. A change of filter is no new page to go back through. */
export function useBoardAddress() {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const query: BoardQuery = useMemo(() => parseQuery(search), [search]);
  const change = useCallback(
    (changes: Readonly<Record<string, string | null>>) =>
      navigate(path + changedSearch(location.search, changes), { replace: true }),
    [path, navigate],
  );
  const open = useCallback(
    (cardId: string, edit = false) =>
      navigate(path + changedSearch(location.search, { card: cardId, edit: edit ? '1' : null })),
    [path, navigate],
  );
  const hrefOf = useCallback((cardId: string) => `${path}?card=${cardId}`, [path]);
  return { query, change, open, hrefOf };
}
