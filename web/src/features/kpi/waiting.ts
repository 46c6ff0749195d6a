import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import type { Measurement } from '@kaskad/shared/domain/kpi/measurement.ts';
import { mayConfirm } from '@kaskad/shared/domain/kpi/measuring.ts';
import { type Proposal, proposalsOf } from '@kaskad/shared/domain/kpi/proposals.ts';
import type { EntityKind, State } from '@kaskad/shared/domain/state.ts';

/** What waits for a word of the lead: a figure that an event proposes, or one that somebody noted. */
export type Waiting =
  | { readonly kind: 'proposal'; readonly kpi: Kpi; readonly proposal: Proposal }
  | { readonly kind: 'draft'; readonly kpi: Kpi; readonly row: Measurement };

/** Rows from which the list is computed. */
export const waitingKinds: readonly EntityKind[] = [
  'kpi',
  'measurement',
  'contribution',
  'link',
  'card',
  'event',
  'occurrence',
  'participation',
  'project',
  'cascade',
  'member',
  'projectMember',
];

/** Of a project everything that waits; of the whole programme what this person can settle. Proposals first, the oldest first. */
export function waitingOf(view: State, projectId: string | null, personId: string): Waiting[] {
  const isMine = (kpi: Kpi) => projectId !== null || mayConfirm(view, kpi.projectId, personId);
  const waiting: Waiting[] = [];
  for (const proposal of proposalsOf(view, projectId)) {
    const kpi = view.kpi.get(proposal.kpiId);
    if (kpi !== undefined && isMine(kpi)) waiting.push({ kind: 'proposal', kpi, proposal });
  }
  const drafts: Waiting[] = [];
  const kpis = projectId === null ? view.kpi.values() : view.kpi.where('projectId', projectId);
  for (const kpi of kpis) {
    if (!isMine(kpi)) continue;
    for (const row of view.measurement.where('kpiId', kpi.id))
      if (row.confirmedAt === null && row.withdrawnAt === null)
        drafts.push({ kind: 'draft', kpi, row });
  }
  return [...waiting, ...drafts.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))];
}

/** Names a row of the list. */
export function waitingKey(one: Waiting): string {
  if (one.kind === 'draft') return one.row.id;
  const { kpiId, cardId, occurrenceId } = one.proposal;
  return `${kpiId} ${cardId} ${occurrenceId ?? ''}`;
}

function dayOf(one: Waiting): string {
  return one.kind === 'draft'
    ? `${one.row.measuredOn} ${one.row.id}`
    : `${one.proposal.measuredOn} ${waitingKey(one)}`;
}
