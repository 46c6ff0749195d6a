import { median } from './figures.ts';

/** Time this thread has worked, in milliseconds: others on the machine do not count. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** How many rows a reader takes in a minute of one core, the median of several runs after it has warmed up. */
export function phrasesPerMinute<Row>(rows: readonly Row[], read: (row: Row) => unknown): number {
  const runs: number[] = [];
  for (let run = 0; run < 7; run++) {
    const start = worked();
    let count = 0;
    while (worked() - start < 300) {
      for (const row of rows) read(row);
      count += rows.length;
    }
    runs.push((count / (worked() - start)) * 60_000);
  }
  return Math.round(median(runs.slice(2)));
}
