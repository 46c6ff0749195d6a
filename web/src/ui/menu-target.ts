/** The index a key leads to in a menu, from `at` (-1 when nothing is focused); undefined for other keys. */
export function menuTarget(key: string, at: number, labels: readonly string[]): number | undefined {
  const count = labels.length;
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at <= 0 ? count : at) - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key.length !== 1 || key === ' ') return undefined;
  for (let step = 1; step <= count; step++) {
    const index = (at + step) % count;
    if (labels[index]?.trim().toLowerCase().startsWith(key.toLowerCase())) return index;
  }
  return undefined;
}
