/** The part of the address that decides what a board shows. Everything else in the query string belongs to others. */
export interface BoardQuery {
  readonly lanes: LaneKind | null;
  /** Number of a sprint, school year or checkpoint; null for the current one. */
  readonly sprint: number | null;
  readonly person: string | null;
  readonly stage: string | null;
  readonly goal: string | null;
  readonly direction: string | null;
  readonly type: string | null;
  /** `YYYY-MM-DD`. */
  readonly from: string | null;
  readonly to: string | null;
}

export const laneKinds = ['stage', 'goal', 'project', 'responsible'] as const;
export type LaneKind = (typeof laneKinds)[number];

export const filterKeys = ['person', 'stage', 'goal', 'direction', 'type', 'from', 'to'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** Reads the address; what makes no sense there counts as not given. */
export function parseQuery(search: string): BoardQuery {
  const params = new URLSearchParams(search);
  const word = (key: string) => params.get(key) || null;
  const day = (key: string) => {
    const value = word(key);
    return value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
  };
  const sprint = word('sprint');
  return {
    lanes: laneKinds.find((kind) => kind === params.get('lanes')) ?? null,
    sprint: sprint !== null && /^\d{1,4}$/.test(sprint) ? Number(sprint) : null,
    person: word('person'),
    stage: word('stage'),
    goal: word('goal'),
    direction: word('direction'),
    type: word('type'),
    from: day('from'),
    to: day('to'),
  };
}

/** The query string with some keys changed; null takes a key away, the keys of others stay. */
export function changedSearch(
  search: string,
  changes: Readonly<Record<string, string | null>>,
): string {
  const params = new URLSearchParams(search);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null || value === '') params.delete(key);
    else params.set(key, value);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

export function isFiltered(query: BoardQuery): boolean {
  return filterKeys.some((key) => query[key] !== null);
}

/** The changes that clear every filter. */
export const noFilters: Readonly<Record<FilterKey, null>> = {
  person: null,
  stage: null,
  goal: null,
  direction: null,
  type: null,
  from: null,
  to: null,
};
