/** True when both days are known and the end lies before the start. */
export function datesReversed(startsOn: string | null, endsOn: string | null): boolean {
  return startsOn !== null && endsOn !== null && endsOn < startsOn;
}

/** The earlier of two days, `YYYY-MM-DD`. */
export function earlierOf(a: string, b: string): string {
  if (b < a) return b;
  return a;
}

/** The later of two days, `YYYY-MM-DD`. */
export function laterOf(a: string, b: string): string {
  if (b > a) return b;
  return a;
}
