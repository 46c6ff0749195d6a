import type { Variants } from '../variants.ts';

/** The same for refusals, warnings and the history of a card. */
export const schoolYearRefusal = {
  'refusal.project-has-sprints': 'The project has school years already, so its mode stays.',
  'refusal.card-in-closed-sprint':
    'School year {number} is closed and its cards no longer change. The outcome stays as it was.',
  'refusal.card-cancelled': 'The card is cancelled. Restore it first.',
  'refusal.sprint-not-next':
    'School year {number} is not the next one. Roll over to the one before it first.',
  'refusal.sprint-not-open-for-cards':
    'School year {number} takes no cards: it is in review or closed. Leave the card without a year.',
  'refusal.sprint-number-kept': 'School year {number} was begun and cannot be removed.',
  'refusal.previous-not-started':
    'Too early for school year {number}: {previous} has not started. Start it.',
  'refusal.previous-not-reviewed':
    'School year {number} cannot start yet: {previous} is still running. Review it.',
  'refusal.previous-retro-reopened':
    'School year {number} waits: the retrospective of {previous} was reopened and must be signed again.',
  'refusal.previous-retro-unsigned':
    'Too early for the outcome of school year {number}: the retrospective of {previous} is not signed. Sign that one first.',
  'refusal.previous-not-closed':
    'School year {number} cannot be closed yet: {previous} is still open. Decide about its cards and close it.',
  'refusal.sprint-wrong-status': 'Not possible now: school year {number} is at another step.',
  'refusal.sprint-goal-missing': 'School year {number} needs a goal. Write it in one sentence.',
  'refusal.sprint-dates-missing': 'School year {number} needs a start and an end. Set both dates.',
  'refusal.sprint-empty': 'School year {number} has no cards. Put in at least one.',
  'refusal.retro-unsigned':
    'School year {number} cannot be closed yet: its retrospective is not signed. Sign it.',
  'refusal.retro-signed':
    'The retrospective of school year {number} is signed and no longer changes.',
  'refusal.retro-not-signed': 'The retrospective of school year {number} is not signed yet.',
  'refusal.retro-followed':
    'The retrospective of school year {number} cannot be reopened: school year {next} has started.',
  'refusal.retro-acknowledged':
    'The retrospective of school year {number} has been acknowledged already.',
  'refusal.retro-begun':
    'Notes are being written, so the format of the retrospective of school year {number} stays.',
  'refusal.retro-wrong-phase':
    'Not possible now: the retrospective of school year {number} is at another step.',
  'refusal.retro-empty':
    'The retrospective of school year {number} cannot be signed yet: it is empty. Write at least one note.',
  'refusal.retro-not-discussed':
    'The retrospective of school year {number} cannot be signed yet: its notes were not discussed. Go on to the discussion.',
  'refusal.verdicts-missing': {
    one: 'The retrospective of school year {number} cannot be signed yet: {count} earlier decision has no verdict.',
    other:
      'The retrospective of school year {number} cannot be signed yet: {count} earlier decisions have no verdict.',
  },
  'refusal.verdict-too-early':
    'This decision is no older than school year {number}: the next retrospective will judge it.',
  'refusal.decision-missing':
    'The retrospective of school year {number} cannot be signed yet: it has no decisions. Write at least one.',
  'refusal.decision-answered': 'The plan of school year {number} already answers this decision.',
  'refusal.plan-not-later':
    'This decision is not older than school year {number}, whose plan answers only earlier ones.',
  'refusal.decisions-unanswered': {
    one: 'School year {number} can neither start nor close yet: {count} decision waits for an answer — “{names}”. Answer or decline it.',
    other:
      'School year {number} can neither start nor close yet: {count} decisions wait for an answer — “{names}”. Answer or decline them.',
  },
  'refusal.card-in-other-sprint':
    'The card stands in school year {number}. Take one without a year or one of this year.',
  'refusal.in-plan-of-sprint':
    'The plan of school year {number} builds on this, so it cannot be removed.',
  'refusal.disposition-missing': {
    one: 'School year {number} cannot be closed yet: {count} card is undecided, “{title}”. Choose and give the reason.',
    other:
      'School year {number} cannot be closed yet: {count} cards are undecided, the first is “{title}”. Choose and give the reason.',
  },
  'refusal.disposition-foreign': 'The list holds a card of another school year. Take it out.',
  'refusal.sprint-followed': 'School year {number} cannot be reopened: {next} follows it already.',
  'warning.override-unneeded':
    'Nothing stands in the way of school year {number}: the reason was not needed and not recorded.',
  'warning.outside-sprint': 'The dates go beyond school year {number}.',
  'history.createdInSprint': 'created in school year {number}',
  'history.putInSprint': 'taken into school year {number}',
  'history.movedToSprint': 'moved from school year {from} to {number}',
  'history.carried': 'left school year {number} unfinished',
  'history.returned': 'left without a school year',
  'history.returnedFrom': 'taken out of school year {number}',
} as const satisfies Variants;
