import type { EntityKind, State } from '@kaskad/shared/domain/state.ts';

/** What happened in the last days, told by the dates rows keep: whoever holds the row may know of it. */
export interface Happening {
  readonly kind: HappeningKind;
  /** ISO moment, or the day an instance was held. */
  readonly at: string;
  readonly projectId: string | null;
  /** What it is called: the title of a card, the words of a decision, the number of a sprint. */
  readonly name: string | number;
  /** Follows `/c/:cascadeId`. */
  readonly to: string;
  readonly id: string;
}

export const happeningKinds = [
  'done',
  'held',
  'measured',
  'started',
  'signed',
  'closed',
  'decided',
  'locked',
  'begun',
  'added',
  'cancelled',
] as const;
export type HappeningKind = (typeof happeningKinds)[number];

/** Rows of which happenings are told. */
export const happeningRows: readonly EntityKind[] = [
  'card',
  'occurrence',
  'measurement',
  'kpi',
  'sprint',
  'decision',
  'periodLock',
];

/** What happened from `since` on, up to `now`, both ISO moments; of one project where it is named. The latest first. */
export function happenings(
  view: State,
  { since, now }: { readonly since: string; readonly now: string },
  projectId: string | null,
): Happening[] {
  const found = [...ofCards(view), ...ofKpis(view), ...ofSprints(view)];
  return found
    .filter(({ at }) => at >= (at.length === DAY ? since.slice(0, DAY) : since) && at <= now)
    .filter((one) => projectId === null || one.projectId === projectId)
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? 1 : -1));
}

const DAY = 'YYYY-MM-DD'.length;

function* ofCards(view: State): Iterable<Happening> {
  for (const card of view.card.values()) {
    if (card.kind !== 'event') continue;
    const { id, projectId, title: name, doneAt, cancelledAt, workedAt, createdAt } = card;
    const same = { id, projectId, name, to: `/p/${projectId}?card=${id}` };
    if (cancelledAt !== null) yield { ...same, kind: 'cancelled', at: cancelledAt };
    else if (doneAt !== null && card.phase === 'done') yield { ...same, kind: 'done', at: doneAt };
    else if (workedAt !== null) yield { ...same, kind: 'begun', at: workedAt };
    else yield { ...same, kind: 'added', at: createdAt };
  }
  for (const { id, cardId, heldOn } of view.occurrence.values()) {
    const card = view.card.get(cardId);
    if (heldOn === null || card === undefined) continue;
    const to = `/p/${card.projectId}?card=${cardId}`;
    yield { id, projectId: card.projectId, name: card.title, to, kind: 'held', at: heldOn };
  }
}

function* ofKpis(view: State): Iterable<Happening> {
  for (const row of [...view.measurement.values(), ...view.periodLock.values()]) {
    const { id, kpiId, projectId } = row;
    const name = view.kpi.get(kpiId)?.metric;
    if (name === undefined) continue;
    const room = projectId === null ? '' : `/p/${projectId}`;
    const same = { id, projectId, name, to: `${room}/kpis?kpi=${kpiId}` };
    if ('lockedAt' in row) yield { ...same, kind: 'locked', at: row.lockedAt };
    else if (row.confirmedAt !== null && row.withdrawnAt === null)
      yield { ...same, kind: 'measured', at: row.confirmedAt };
  }
}

function* ofSprints(view: State): Iterable<Happening> {
  for (const sprint of view.sprint.values()) {
    const { id, projectId, number: name, startedAt, retroSignedAt, closedAt } = sprint;
    const same = { id, projectId, name, to: `/p/${projectId}/plan?sprint=${name}` };
    if (startedAt !== null) yield { ...same, kind: 'started', at: startedAt };
    if (retroSignedAt !== null) yield { ...same, kind: 'signed', at: retroSignedAt };
    if (closedAt !== null) yield { ...same, kind: 'closed', at: closedAt };
  }
  for (const { id, projectId, sprintId, body, createdAt } of view.decision.values()) {
    const number = view.sprint.get(sprintId)?.number;
    const to = `/p/${projectId}/plan${number === undefined ? '' : `?sprint=${number}`}`;
    yield { id, projectId, name: body, to, kind: 'decided', at: createdAt };
  }
}
