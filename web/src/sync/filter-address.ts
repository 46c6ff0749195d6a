/** The filter of cards as addresses hold it: the same keys on every screen that has one. */
import {
  type CardFilter,
  type FilterKey,
  filterKeys,
} from '@kaskad/shared/domain/card/card-filter.ts';

/** Reads the filter; what makes no sense in the address counts as not given. */
export function filterOf(params: URLSearchParams): CardFilter {
  const word = (key: FilterKey) => params.get(key) || null;
  const day = (key: FilterKey) => {
    const value = word(key);
    return value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
  };
  return {
    person: word('person'),
    stage: word('stage'),
    goal: word('goal'),
    direction: word('direction'),
    type: word('type'),
    from: day('from'),
    to: day('to'),
  };
}

export function isFiltered(filter: CardFilter): boolean {
  return filterKeys.some((key) => filter[key] !== null);
}

/** The changes of an address that clear every filter. */
export const noFilters: Readonly<Record<FilterKey, null>> = {
  person: null,
  stage: null,
  goal: null,
  direction: null,
  type: null,
  from: null,
  to: null,
};
