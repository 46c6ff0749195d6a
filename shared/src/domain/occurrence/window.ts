/** Days between which the instances of a series begin, both included; null where nothing tells them. */
export interface SeriesBounds {
  readonly from: string | null;
  readonly to: string | null;
  /** No instance goes on beyond this day: the end of the project or of the stage. */
  readonly cutOn: string | null;
  /** Whether «год» means the school's here. */
  readonly schoolYears: boolean;
}

/** When one instance takes place; a deadline has its end alone. */
export interface Window {
  readonly startsOn: string | null;
  readonly endsOn: string;
}

/** Between which days windows begin, and beyond which none goes on. */
export interface Limits {
  readonly from: string;
  readonly to: string;
  readonly cutOn: string;
  readonly schoolYears: boolean;
}

/** The day by which a window is placed in a period: where it begins, or when it is due. */
export function dayOfWindow({ startsOn, endsOn }: Window): string {
  return startsOn ?? endsOn;
}

/** Windows that begin within the limits, in the order of time, each once. */
export function tidy(windows: readonly Window[], { from, to }: Limits): Window[] {
  const found = new Map<string, Window>();
  for (const window of windows) {
    const day = dayOfWindow(window);
    if (day >= from && day <= to) found.set(keyOf(window), window);
  }
  return [...found.values()].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** Two windows are the same when this is. */
export function keyOf({ startsOn, endsOn }: { startsOn: string | null; endsOn: string | null }) {
  return `${startsOn ?? ''}..${endsOn ?? ''}`;
}

function orderOf(window: Window): string {
  return `${dayOfWindow(window)} ${window.endsOn}`;
}
