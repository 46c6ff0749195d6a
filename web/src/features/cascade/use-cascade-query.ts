import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { changedSearch } from '../../ui/changed-search.ts';
import { type CascadeQuery, parseQuery } from './cascade-query.ts';

export type ChangeQuery = (changes: Readonly<Record<string, string | null>>) => void;

/** What the address asks for and how to ask for something else; a filter is no new page to go back through. */
export function useCascadeQuery(): [CascadeQuery, ChangeQuery] {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const query = useMemo(() => parseQuery(search), [search]);
  const change: ChangeQuery = (changes) =>
    navigate(path + changedSearch(location.search, changes), { replace: true });
  return [query, change];
}
