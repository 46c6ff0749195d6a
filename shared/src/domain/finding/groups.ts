import { put } from './put.ts';

/** Which places of a list belong together. */
export class Groups {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  areJoined(a: number, b: number): boolean {
    return this.#root(a) === this.#root(b);
  }

  join(a: number, b: number): void {
    this.#parent[this.#root(a)] = this.#root(b);
  }

  /** Groups of two and more, each in order. */
  list(): number[][] {
    const groups = new Map<number, number[]>();
    for (const place of this.#parent.keys()) put(groups, this.#root(place), place);
    return [...groups.values()].filter((group) => group.length > 1);
  }

  #root(place: number): number {
    let at = place;
    while (this.#parent[at] !== at) {
      const up = this.#parent[at] ?? at;
      this.#parent[at] = this.#parent[up] ?? up;
      at = up;
    }
    return at;
  }
}
