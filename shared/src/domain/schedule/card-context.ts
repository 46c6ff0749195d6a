import { type Card, stagesOf } from '../card/card.ts';
import { schoolYearOf } from '../sprint/period.ts';
import type { State } from '../state.ts';
import type { Context } from './context.ts';

/**
 * What the place of a card tells about years: the period it stands in, else its stage, and its project. Nothing comes
 * from a clock.
 */
export function scheduleContextOf(
  state: State,
  card: Pick<Card, 'projectId' | 'stageId' | 'sprintId'>,
): Context {
  const project = state.project.get(card.projectId);
  const stage = card.stageId === null ? undefined : state.card.get(card.stageId);
  const period = card.sprintId === null ? undefined : state.sprint.get(card.sprintId);
  const near = [period, stage].find((place) => isBounded(place));
  return {
    projectStart: project?.startsOn ?? null,
    projectEnd: project?.endsOn ?? null,
    stageStart: near?.startsOn ?? null,
    stageEnd: near?.endsOn ?? null,
    previousStageEnd: stage === undefined ? null : endBefore(state, stage),
    ...yearOf(period, project?.planYear ?? null),
    planYear: project?.planYear ?? null,
  };
}

interface Place {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

function isBounded(place: Place | undefined): boolean {
  return place !== undefined && place.startsOn !== null && place.endsOn !== null;
}

/** When the stage before this one ends; stages without days are before nothing. */
function endBefore(state: State, stage: Card): string | null {
  const { startsOn } = stage;
  if (startsOn === null) return null;
  const ends = stagesOf(state, stage.projectId)
    .filter((other) => other.id !== stage.id && other.cancelledAt === null)
    .map(({ endsOn }) => endsOn)
    .filter((endsOn) => endsOn !== null && endsOn < startsOn);
  return ends.sort().at(-1) ?? null;
}

/** The year of a period that lies within one. */
function yearOf(
  period: Place | undefined,
  planYear: Context['planYear'],
): Pick<Context, 'academicYear' | 'year'> {
  if (period === undefined || period.startsOn === null || period.endsOn === null) return {};
  const { startsOn, endsOn } = period;
  const first = schoolYearOf(startsOn);
  const isWithinSchoolYear = first === schoolYearOf(endsOn);
  if (planYear === 'calendar' && startsOn.slice(0, 4) === endsOn.slice(0, 4))
    return { year: Number(startsOn.slice(0, 4)) };
  return isWithinSchoolYear ? { academicYear: `${first}/${first + 1}` } : {};
}
