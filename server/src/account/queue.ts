/** Too many are waiting already: the caller should come back later. */
export class QueueFull extends Error {
  override name = 'QueueFull';
}

/** Runs at most `width` works at once and lets at most `length` wait. */
export function createQueue(width: number, length: number) {
  let running = 0;
  const waiting: (() => void)[] = [];

  return async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (running < width) running += 1;
    else if (waiting.length >= length) throw new QueueFull('too many are waiting');
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      // The place is handed on, so that a newcomer cannot slip in between.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
