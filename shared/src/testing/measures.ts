import { add, type Change } from '../domain/changes.ts';
import type { Sprints } from './sprints.ts';

/** Rows of every kind by which the KPI `kpi` of a project is measured, one each. */
export function measuresOf(
  { id, lead, now }: Sprints,
  projectId: string,
  cardId: string,
): Change[] {
  const kpiId = id('kpi');
  const figures = { value: null, numerator: 1, denominator: 2, met: null };
  const nobody = { confirmedAt: null, confirmedBy: null, withdrawnAt: null, withdrawnBy: null };
  const source = { source: 'event', sourceCardId: cardId, sourceOccurrenceId: null } as const;
  const nowhere = { sourceTitle: null, sourceUrl: null, fileId: null, bytes: null, sha256: null };
  const added = { addedAt: now, addedBy: lead, ...nobody, correctsId: null, reason: null };
  const kept = { waivedAt: null, waivedBy: null, waiveReason: null };
  const measured = { measuredOn: '2022-10-01', body: null, ...figures, ...source, ...nowhere };
  const settled = { startsOn: '2022-01-01', endsOn: '2022-12-31', lockedAt: now, lockedBy: lead };
  const counted = { year: 2022, academic: false, count: 9, source: null, setAt: now, setBy: lead };
  return [
    add('population', { id: id('population'), title: 'Педагоги', archivedAt: null }),
    add('headcount', { id: id('headcount'), populationId: id('population'), ...counted }),
    add('contribution', { id: id('contribution'), cardId, kpiId, promised: 1, ...kept }),
    add('measurement', { id: id('measurement'), kpiId, projectId, ...measured, ...added }),
    add('periodLock', { id: id('lock'), kpiId, projectId, ...figures, ...settled }),
  ];
}
