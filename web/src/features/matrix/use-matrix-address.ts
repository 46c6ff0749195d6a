import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { changedSearch } from '../../ui/changed-search.ts';
import { parseQuery } from './matrix-query.ts';

export type Changes = Readonly<Record<string, string | null>>;

/** What the address says about the plan, and ways to change it. A change of filter is no new page to go back through. */
export function useMatrixAddress() {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const query = useMemo(() => parseQuery(search), [search]);
  const change = useCallback(
    (changes: Changes) =>
      navigate(path + changedSearch(location.search, changes), { replace: true }),
    [path, navigate],
  );
  const open = useCallback(
    (cardId: string) => navigate(path + changedSearch(location.search, { card: cardId })),
    [path, navigate],
  );
  const hrefOf = useCallback((cardId: string) => `${path}?card=${cardId}`, [path]);
  return { query, change, open, hrefOf };
}

export type MatrixAddress = ReturnType<typeof useMatrixAddress>;
