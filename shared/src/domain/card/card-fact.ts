import type { Card, ChecklistItem } from './card.ts';
import type { EventFact } from './event-fact.ts';

/** Fields that are told as "was ..., became ...". */
export type ToldField =
  | 'title'
  | 'eventType'
  | 'format'
  | 'level'
  | 'scheduleText'
  | 'startsOn'
  | 'endsOn'
  | 'precision'
  | 'plannedResult'
  | 'actualResult'
  | 'stageId'
  | 'parentId'
  | 'horizon'
  | 'effort'
  | 'loss'
  | 'blockReason'
  | 'waitingFor';

export type EditedFact = {
  [F in ToldField]: {
    readonly kind: 'edited';
    readonly field: F;
    readonly was: Card[F];
    readonly now: Card[F];
  };
}[ToldField];

/** One thing that happened to a card. Ids are told, never names: who a person is lives elsewhere. */
export type CardFact =
  | EditedFact
  | EventFact
  | {
      readonly kind: 'created';
      readonly title: string;
      readonly columnId: string;
      readonly sprintId: string | null;
      readonly splitFromId: string | null;
      /** The card of the period before that it repeats. */
      readonly previousId: string | null;
    }
  | { readonly kind: 'split'; readonly restId: string; readonly restTitle: string }
  | { readonly kind: 'removed'; readonly title: string }
  | { readonly kind: 'moved'; readonly fromColumnId: string; readonly toColumnId: string }
  | { readonly kind: 'described'; readonly was: string | null; readonly now: string }
  | { readonly kind: 'assigned' | 'unassigned'; readonly personId: string }
  | { readonly kind: 'labelled' | 'unlabelled'; readonly labelId: string }
  | {
      readonly kind: 'item-added' | 'item-removed' | 'item-done' | 'item-undone';
      readonly body: string;
    }
  | { readonly kind: 'item-edited'; readonly was: string; readonly now: string }
  | {
      readonly kind: 'put-in-sprint';
      readonly sprintId: string;
      readonly fromSprintId: string | null;
    }
  | { readonly kind: 'carried'; readonly fromSprintId: string }
  | {
      readonly kind: 'returned-to-idea';
      readonly fromSprintId: string | null;
      readonly reason: string | null;
    }
  | { readonly kind: 'cancelled'; readonly reason: string | null }
  | { readonly kind: 'restored'; readonly reason: string | null }
  | { readonly kind: 'blocked'; readonly reason: string; readonly waitingFor: string | null }
  | { readonly kind: 'unblocked'; readonly minutes: number }
  | {
      readonly kind: 'linked' | 'unlinked';
      readonly goalId: string | null;
      readonly kpiId: string | null;
      readonly directionId: string | null;
    }
  | { readonly kind: 'shared' | 'unshared'; readonly projectId: string };

/** What a change of a card's fields tells. `set` and `was` hold the same keys. */
export function factsOfSet(set: Partial<Card>, was: Partial<Card>): CardFact[] {
  return (Object.keys(tellers) as (keyof Card)[]).flatMap((field) =>
    field in set ? tellers[field](set, was) : [],
  );
}

type Teller = (set: Partial<Card>, was: Partial<Card>) => CardFact[];

const edited =
  <F extends ToldField>(field: F): Teller =>
  (set, was) => [{ kind: 'edited', field, was: was[field], now: set[field] } as EditedFact];

const untold: Teller = () => [];

/** A word about every field: a field that is added to the card must be given one. */
const tellers: { readonly [F in keyof Card]: Teller } = {
  title: edited('title'),
  eventType: edited('eventType'),
  format: edited('format'),
  level: edited('level'),
  scheduleText: edited('scheduleText'),
  startsOn: edited('startsOn'),
  endsOn: edited('endsOn'),
  precision: edited('precision'),
  plannedResult: edited('plannedResult'),
  actualResult: edited('actualResult'),
  stageId: edited('stageId'),
  parentId: edited('parentId'),
  horizon: edited('horizon'),
  sprintId: (set, was) => sprintFacts(set, was),
  carriedFromId: (set, was) =>
    'sprintId' in set || typeof was.carriedFromId !== 'string'
      ? []
      : [returned(set, was.carriedFromId)],
  columnId: (set, was) =>
    set.columnId === undefined || was.columnId === undefined
      ? []
      : [{ kind: 'moved', fromColumnId: was.columnId, toColumnId: set.columnId }],
  responsible: (set, was) => [
    ...missingFrom(was.responsible, set.responsible).map(
      (personId): CardFact => ({ kind: 'assigned', personId }),
    ),
    ...missingFrom(set.responsible, was.responsible).map(
      (personId): CardFact => ({ kind: 'unassigned', personId }),
    ),
  ],
  labelIds: (set, was) => [
    ...missingFrom(was.labelIds, set.labelIds).map(
      (labelId): CardFact => ({ kind: 'labelled', labelId }),
    ),
    ...missingFrom(set.labelIds, was.labelIds).map(
      (labelId): CardFact => ({ kind: 'unlabelled', labelId }),
    ),
  ],
  checklist: (set, was) => checklistFacts(set.checklist ?? [], was.checklist ?? []),
  cancelledAt: (set, was) =>
    typeof set.cancelledAt === 'string'
      ? [{ kind: 'cancelled', reason: set.cancelReason ?? null }]
      : [{ kind: 'restored', reason: was.cancelReason ?? null }],
  cancelReason: untold,
  returnReason: untold,
  describedAt: untold,
  carryCount: untold,
  phase: untold,
  rank: untold,
  id: untold,
  kind: untold,
  projectId: untold,
  splitFromId: untold,
  previousId: untold,
  createdAt: untold,
  createdBy: untold,
  effort: edited('effort'),
  loss: edited('loss'),
  blockedAt: (set, was) =>
    typeof set.blockedAt === 'string'
      ? [{ kind: 'blocked', reason: set.blockReason ?? '', waitingFor: set.waitingFor ?? null }]
      : [{ kind: 'unblocked', minutes: (set.blockedMinutes ?? 0) - (was.blockedMinutes ?? 0) }],
  blockReason: (set, was) => ('blockedAt' in set ? [] : edited('blockReason')(set, was)),
  waitingFor: (set, was) => ('blockedAt' in set ? [] : edited('waitingFor')(set, was)),
  blockedMinutes: untold,
  sprintAt: untold,
  returnedAt: untold,
  workedAt: untold,
  doneAt: untold,
};

function sprintFacts(set: Partial<Card>, was: Partial<Card>): CardFact[] {
  const fromSprintId = was.sprintId ?? null;
  if (typeof set.sprintId === 'string')
    return [{ kind: 'put-in-sprint', sprintId: set.sprintId, fromSprintId }];
  return fromSprintId !== null && set.carriedFromId === fromSprintId
    ? [{ kind: 'carried', fromSprintId }]
    : [returned(set, fromSprintId)];
}

function returned(set: Partial<Card>, fromSprintId: string | null): CardFact {
  return { kind: 'returned-to-idea', fromSprintId, reason: set.returnReason ?? null };
}

function checklistFacts(now: readonly ChecklistItem[], before: readonly ChecklistItem[]) {
  const facts: CardFact[] = [];
  for (const item of now) {
    const old = before.find((other) => other.id === item.id);
    if (old === undefined) facts.push({ kind: 'item-added', body: item.body });
    else facts.push(...itemFacts(item, old));
  }
  for (const item of before)
    if (!now.some((other) => other.id === item.id))
      facts.push({ kind: 'item-removed', body: item.body });
  return facts;
}

function itemFacts(item: ChecklistItem, old: ChecklistItem): CardFact[] {
  const facts: CardFact[] = [];
  if (item.body !== old.body) facts.push({ kind: 'item-edited', was: old.body, now: item.body });
  if ((item.doneAt === null) !== (old.doneAt === null))
    facts.push({ kind: item.doneAt === null ? 'item-undone' : 'item-done', body: item.body });
  return facts;
}

function missingFrom(
  list: readonly string[] = [],
  wanted: readonly string[] = [],
): readonly string[] {
  return wanted.filter((id) => !list.includes(id));
}
