/** Sizes of type on paper, in points: from one that reads well to the least that can be read. */
export const TYPE_SIZES = [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7] as const;
export const SMALLEST_TYPE = 7;

/**
 * Divides rows among sheets: as many on each as its room holds, in order, and a row that is taller than a sheet on one of
 * its own. Gives the first row of each sheet.
 */
export function sheetsOf(heights: readonly number[], room: number): number[] {
  const starts = [0];
  let used = 0;
  for (const [index, height] of heights.entries()) {
    if (used > 0 && used + height > room) {
      starts.push(index);
      used = 0;
    }
    used += height;
  }
  return starts;
}
