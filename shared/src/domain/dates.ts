/** True when both days are known and the end lies before the start. */
export function datesReversed(startsOn: string | null, endsOn: string | null): boolean {
  return startsOn !== null && endsOn !== null && endsOn < startsOn;
}
