import type { Change } from '../changes.ts';
import type { Evidence } from '../event/evidence.ts';
import type { Occurrence } from '../occurrence/occurrence.ts';
import type { Sides } from './rewind.ts';

/** The days a time is planned for; a deadline has its end alone, one held without any plan has neither. */
export interface PlannedDays {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** What became of one time of an event, or how many times its plan has now. */
export type OccurrenceFact =
  | (PlannedDays & {
      /** Held; or what was told of one that was held is told anew. */
      readonly kind: 'time-held' | 'time-retold';
      readonly heldOn: string;
      readonly result: string | null;
      readonly attended: number | null;
    })
  | (PlannedDays & { readonly kind: 'time-unheld'; readonly heldOn: string })
  | (PlannedDays & { readonly kind: 'time-cancelled'; readonly reason: string | null })
  | (PlannedDays & { readonly kind: 'time-restored' | 'time-planned' | 'time-unplanned' })
  | { readonly kind: 'time-moved'; readonly was: PlannedDays; readonly now: PlannedDays }
  | { readonly kind: 'times-replanned'; readonly added: number; readonly removed: number };

export type ProofFact =
  | {
      readonly kind: 'evidence-added' | 'evidence-removed' | 'evidence-restored';
      readonly title: string;
    }
  | { readonly kind: 'evidence-renamed'; readonly was: string; readonly now: string };

/** What a change of some fields of a time tells. */
export function timeFacts({ was, now }: Sides<Occurrence>): OccurrenceFact[] {
  const facts: OccurrenceFact[] = [];
  const isMoved = was.startsOn !== now.startsOn || was.endsOn !== now.endsOn;
  if (isMoved) facts.push({ kind: 'time-moved', was: daysOf(was), now: daysOf(now) });
  const days = daysOf(now);
  if (was.cancelledAt === null && now.cancelledAt !== null)
    facts.push({ kind: 'time-cancelled', ...days, reason: now.cancelReason });
  if (was.cancelledAt !== null && now.cancelledAt === null)
    facts.push({ kind: 'time-restored', ...days });
  const { heldOn } = now;
  if (heldOn === null)
    return was.heldOn === null
      ? facts
      : [...facts, { kind: 'time-unheld', ...days, heldOn: was.heldOn }];
  const isTold =
    was.heldOn !== heldOn || was.result !== now.result || was.attended !== now.attended;
  if (!isTold) return facts;
  const kind = was.heldOn === null ? 'time-held' : 'time-retold';
  return [...facts, heldFact(kind, now, heldOn)];
}

/** Times that one command added and took away: one by one where it is one, else how many. */
export function planFacts(
  added: readonly Occurrence[],
  removed: readonly Occurrence[],
): OccurrenceFact[] {
  const [made, gone] = [added[0], removed[0]];
  if (added.length + removed.length > 1)
    return [{ kind: 'times-replanned', added: added.length, removed: removed.length }];
  if (made !== undefined)
    return made.heldOn === null
      ? [{ kind: 'time-planned', ...daysOf(made) }]
      : [heldFact('time-held', made, made.heldOn)];
  if (gone === undefined) return [];
  return gone.heldOn === null
    ? [{ kind: 'time-unplanned', ...daysOf(gone) }]
    : [{ kind: 'time-unheld', ...daysOf(gone), heldOn: gone.heldOn }];
}

/** The times of a card that changes of one command add, or take away. */
export function timesOf(
  op: 'add' | 'remove',
  cardId: string,
  changes: readonly Change[],
): Occurrence[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'occurrence' || change.op !== op) return [];
    const row = change.op === 'add' ? change.row : change.was;
    return row.cardId === cardId ? [row] : [];
  });
}

/** What a change of some fields of a piece of evidence tells. */
export function proofFacts({ was, now }: Sides<Evidence>): ProofFact[] {
  const facts: ProofFact[] = [];
  if (was.title !== now.title)
    facts.push({ kind: 'evidence-renamed', was: was.title, now: now.title });
  if (was.removedAt === null && now.removedAt !== null)
    facts.push({ kind: 'evidence-removed', title: now.title });
  if (was.removedAt !== null && now.removedAt === null)
    facts.push({ kind: 'evidence-restored', title: now.title });
  return facts;
}

function heldFact(
  kind: 'time-held' | 'time-retold',
  row: Occurrence,
  heldOn: string,
): OccurrenceFact {
  const { result, attended } = row;
  return { kind, ...daysOf(row), heldOn, result, attended };
}

function daysOf({ startsOn, endsOn }: Occurrence): PlannedDays {
  return { startsOn, endsOn };
}
