import { median } from './figures.ts';

/** How many rows a reader takes in a minute, the median of several runs after it has warmed up. */
export function phrasesPerMinute<Row>(rows: readonly Row[], read: (row: Row) => unknown): number {
  const runs: number[] = [];
  for (let run = 0; run < 7; run++) {
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < 300) {
      for (const row of rows) read(row);
      count += rows.length;
    }
    runs.push((count / (performance.now() - start)) * 60_000);
  }
  return Math.round(median(runs.slice(2)));
}
