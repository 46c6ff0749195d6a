/** The value below which the given share of the values lies; 0 for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

export function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}

/** A line of the report: what was measured, the figure, what it is held against. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the figure should reach, in words. */
  readonly target?: string;
  readonly met?: boolean;
}

export function printFigures(
  title: string,
  figures: readonly Figure[],
  print: (line: string) => void,
): void {
  print('');
  print(title);
  for (const { name, value, unit, target, met } of figures) {
    const verdict = target === undefined ? '' : `   ${met === true ? 'met' : 'MISSED'}: ${target}`;
    print(`  ${name.padEnd(58)} ${String(value).padStart(10)} ${unit.padEnd(8)}${verdict}`);
  }
}
