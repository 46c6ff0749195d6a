export type FileSize = { path: string; lines: number };

export type SizeReport = {
  files: number;
  median: number;
  p95: number;
  largest: FileSize | null;
  tooLong: FileSize[];
};

/** No source file is longer; the median should stay under 60 and the 95th percentile under 200. */
export const MAX_LINES = 300;

/** Sums up how long the source files are; `tooLong` is what must be split, longest first. */
export function sizeReport(sizes: FileSize[]): SizeReport {
  const sorted = sizes.toSorted((a, b) => a.lines - b.lines);
  const tooLong = sorted.filter((file) => file.lines > MAX_LINES).reverse();
  return {
    files: sorted.length,
    median: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    largest: sorted.at(-1) ?? null,
    tooLong,
  };
}

function percentile(sorted: FileSize[], share: number): number {
  const at = Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1);
  return sorted[Math.max(0, at)]?.lines ?? 0;
}
