import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useCascade } from '../../sync/use-cascade.ts';
import { changedSearch } from '../../ui/changed-search.ts';
import { type Changes, type DirectorQuery, parseQuery } from './director-query.ts';

export interface Room {
  readonly query: DirectorQuery;
  /** Shows something else in place; a filter is no new page to go back through. */
  readonly change: (changes: Changes) => void;
  /** Address of the room with some keys changed. */
  readonly hrefWith: (changes: Changes) => string;
}

/** What the address asks for, and ways to ask for something else. */
export function useRoom(): Room {
  const { cascadeId } = useCascade();
  const [, navigate] = useLocation();
  const search = useSearch();
  const query = useMemo(() => parseQuery(search), [search]);
  const home = homeOf(cascadeId);
  return {
    query,
    change: (changes) =>
      navigate(home + changedSearch(location.search, changes), { replace: true }),
    hrefWith: (changes) => home + changedSearch(search, changes),
  };
}

/** Address of the room of a cascade. */
export function homeOf(cascadeId: string): string {
  return `/c/${cascadeId}/sprints`;
}
