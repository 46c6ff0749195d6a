/** Who looks at what, over all nodes. Kept in memory only: a node that falls silent is forgotten. */
import type { Presence } from '@kaskad/shared/sync/protocol.ts';

/** One node's people on one cascade, as the nodes tell each other. */
export interface NodePresence {
  readonly node: string;
  readonly cascadeId: string;
  readonly people: readonly Presence[];
}

export const SILENCE_MS = 45_000;

export class PresenceBook {
  readonly #nodes = new Map<string, { people: readonly Presence[]; heardAt: number }>();

  /** Takes another node's word; an empty list means nobody is there any more. */
  hear({ node, cascadeId, people }: NodePresence, now: number): void {
    const key = `${cascadeId} ${node}`;
    if (people.length === 0) this.#nodes.delete(key);
    else this.#nodes.set(key, { people, heardAt: now });
  }

  /** Everyone on the cascade, each person once a place. */
  people(cascadeId: string, own: Iterable<Presence>, now: number): Presence[] {
    const all = new Map<string, Presence>();
    const take = (presence: Presence) =>
      all.set(`${presence.personId} ${presence.place}`, presence);
    for (const presence of own) take(presence);
    for (const [key, { people, heardAt }] of this.#nodes) {
      if (now - heardAt > SILENCE_MS) this.#nodes.delete(key);
      else if (key.startsWith(cascadeId)) for (const presence of people) take(presence);
    }
    return [...all.values()];
  }
}
