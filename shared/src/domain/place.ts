import { type Change, set } from './changes.ts';
import { byRank, LONGEST_RANK, rankAmong, ranksBetween } from './rank.ts';
import type { Entities } from './state.ts';

type RankedKind = 'project' | 'column' | 'goal' | 'card';

/**
 * An order key for a row of `kind` before the row `beforeId` among `shown`, unique among `mates`; neither list holds
 * the row. When the key would grow too long, all of `mates` get new short ones in their old order: `respread`. Mates
 * that `stay` may not change at all; the others then go behind them.
 */
export function placeIn<K extends RankedKind>(
  kind: K,
  mates: readonly Entities[K][],
  shown: readonly Entities[K][],
  beforeId: string | null,
  stay: (mate: Entities[K]) => boolean = () => false,
): { readonly rank: string; readonly respread: readonly Change[] } {
  const rank = rankAmong(mates, shown, beforeId);
  if (rank.length <= LONGEST_RANK) return { rank, respread: [] };
  const order = mates.filter((mate) => !stay(mate)).sort(byRank);
  const last = mates.filter(stay).sort(byRank).at(-1);
  const place = order.filter((mate) => mate.rank < rank).length;
  const fresh = ranksBetween(last?.rank ?? null, null, order.length + 1);
  const own = fresh.splice(place, 1)[0] ?? rank;
  const respread = order.flatMap((mate, index) =>
    set(kind, mate, { rank: fresh[index] ?? mate.rank } as Partial<Entities[K]>),
  );
  return { rank: own, respread };
}
