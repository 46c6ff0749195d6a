import type { Card } from '../card/card.ts';
import { schoolYearDays, schoolYearOf } from '../sprint/period.ts';
import type { State } from '../state.ts';
import type { SeriesBounds } from './window.ts';

/**
 * Where the instances of a card lie: in the period it stands in, else in its stage, else in its project. A project
 * without an end is looked at to the end of the school year of `today`; one without a beginning has no bounds.
 */
export function seriesBounds(
  state: State,
  card: Pick<Card, 'projectId' | 'stageId' | 'sprintId'>,
  today: string,
): SeriesBounds {
  const project = state.project.get(card.projectId);
  const period = card.sprintId === null ? undefined : state.sprint.get(card.sprintId);
  const stage = card.stageId === null ? undefined : state.card.get(card.stageId);
  const end = project?.endsOn ?? null;
  if (isBounded(period)) {
    const schoolYears = project?.planYear !== 'calendar' && isWithinSchoolYear(period);
    return { from: period.startsOn, to: period.endsOn, cutOn: end, schoolYears };
  }
  const place = isBounded(stage) ? stage : project;
  const from = place?.startsOn ?? null;
  const last = place?.endsOn ?? null;
  const to = last ?? (from === null ? null : schoolYearDays(schoolYearOf(today)).endsOn);
  return { from, to, cutOn: last, schoolYears: countsSchoolYears(project?.planYear, from, last) };
}

function countsSchoolYears(
  planYear: 'academic' | 'calendar' | null | undefined,
  from: string | null,
  to: string | null,
): boolean {
  if (planYear != null) return planYear === 'academic';
  return from?.endsWith('-09-01') === true && (to === null || to.endsWith('-08-31'));
}

interface Bounded {
  readonly startsOn: string;
  readonly endsOn: string;
}

function isBounded<P extends { readonly startsOn: string | null; readonly endsOn: string | null }>(
  place: P | undefined,
): place is P & Bounded {
  return place !== undefined && place.startsOn !== null && place.endsOn !== null;
}

function isWithinSchoolYear({ startsOn, endsOn }: Bounded): boolean {
  return schoolYearOf(startsOn) === schoolYearOf(endsOn);
}
