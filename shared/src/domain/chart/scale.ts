/** From values and days to pixels. */

const DAY = 86_400_000;

export interface Scale {
  /** Values at which a line is drawn, from the lowest to the highest. */
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
}

/** Round values over all of those given, `low` at the bottom; what is no number is passed over. */
export function valueScale(
  values: readonly (number | null)[],
  { top, bottom, fromZero }: { top: number; bottom: number; fromZero: boolean },
): Scale {
  const known = values.filter((value) => value !== null && Number.isFinite(value)) as number[];
  const most = Math.max(...(fromZero ? [0] : []), ...known);
  const least = Math.min(...(fromZero ? [0] : []), ...known);
  const [low, high] = known.length === 0 || most === least ? around(known[0] ?? 0) : [least, most];
  const step = niceStep((high - low) / 4);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    clean((first + index) * step),
  );
  const [from, to] = [first * step, last * step];
  return { ticks, at: (value) => bottom - ((value - from) / (to - from)) * (bottom - top) };
}

/** Where a day, `YYYY-MM-DD`, stands between two others; days outside are kept at the edge. */
export function dayScale(
  first: string,
  last: string,
  { left, right }: { left: number; right: number },
): (day: string) => number {
  const length = Math.max(1, daysBetween(first, last));
  return (day) => {
    const part = daysBetween(first, day) / length;
    return left + Math.min(1, Math.max(0, part)) * (right - left);
  };
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** A single value stands between nothing and a round value above it. */
function around(value: number): [number, number] {
  if (value === 0) return [0, 1];
  return value > 0 ? [0, value] : [value, 0];
}

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that is no less. */
function niceStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].find((times) => times * power >= raw * (1 - 1e-9)) ?? 10;
  return step * power;
}

function clean(value: number): number {
  return Number(value.toPrecision(12));
}
