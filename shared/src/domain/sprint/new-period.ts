import { add, type Change } from '../changes.ts';
import { freshRetro, type Retro } from '../retro/retro.ts';
import type { Sprint } from './sprint.ts';

type Given = Pick<Sprint, 'id' | 'projectId' | 'number' | 'mode' | 'plannedAt'> & Partial<Sprint>;

/** A period in planning, and the retrospective that will end it. */
export function newPeriod(given: Given, format: Retro['format'] = freshRetro.format): Change[] {
  const period: Sprint = {
    stageId: null,
    status: 'planning',
    goal: null,
    horizon: null,
    startsOn: null,
    endsOn: null,
    startedAt: null,
    reviewedAt: null,
    retroSignedAt: null,
    retroSignedBy: null,
    closedAt: null,
    promisedCardIds: [],
    planOverrideId: null,
    startOverrideId: null,
    closeOverrideId: null,
    ...given,
  };
  const { id, projectId } = given;
  return [
    add('sprint', period),
    add('retro', { id, projectId, ...freshRetro, format, participantIds: [] }),
  ];
}
