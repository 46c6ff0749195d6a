/** Pauses between attempts: exponential with full jitter, so that many clients never come back at once. */
export class Backoff {
  readonly #shortestMs: number;
  readonly #longestMs: number;
  readonly #random: () => number;
  #failures = 0;

  constructor(shortestMs: number, longestMs: number, random: () => number = Math.random) {
    this.#shortestMs = shortestMs;
    this.#longestMs = longestMs;
    this.#random = random;
  }

  get failures(): number {
    return this.#failures;
  }

  /** Milliseconds to wait before the next attempt; anything from nothing to the present ceiling. */
  next(): number {
    const ceiling = Math.min(this.#longestMs, this.#shortestMs * 2 ** this.#failures++);
    return this.#random() * ceiling;
  }

  reset(): void {
    this.#failures = 0;
  }
}
