import type { Variants } from '../variants.ts';

/** The same for refusals, warnings and the history of a card. */
export const checkpointRefusal = {
  'refusal.project-has-sprints': 'The project works on its checkpoints already, so its mode stays.',
  'refusal.card-in-closed-sprint':
    'Checkpoint {number} is closed and its cards no longer change. The outcome stays as it was.',
  'refusal.card-cancelled': 'The card is cancelled. Restore it first.',
  'refusal.sprint-outline-only':
    'Checkpoint {number} is only an outline. Cards are taken up for one that is being planned.',
  'refusal.outline-reason-missing':
    'Checkpoint {number} has had its time named already. Give a reason to change it.',
  'refusal.sprint-not-next':
    'Checkpoint {number} is not the next one. Plan the one before it first.',
  'refusal.sprint-not-open-for-cards':
    'Checkpoint {number} takes no cards: it is in review or closed. Leave the card without a checkpoint.',
  'refusal.sprint-number-kept':
    'Work towards checkpoint {number} was begun, so it cannot be removed.',
  'refusal.previous-not-started':
    'Too early for checkpoint {number}: the work towards checkpoint {previous} has not started. Start it.',
  'refusal.previous-not-reviewed':
    'Too early for checkpoint {number}: the work towards checkpoint {previous} still runs. Review it.',
  'refusal.previous-retro-reopened':
    'Checkpoint {number} waits: the retrospective of checkpoint {previous} was reopened and must be signed again.',
  'refusal.previous-retro-unsigned':
    'Too early for the outcome of checkpoint {number}: the retrospective of checkpoint {previous} is not signed. Sign that one first.',
  'refusal.previous-not-closed':
    'Checkpoint {number} cannot be closed yet: checkpoint {previous} is still open. Decide about its cards and close it.',
  'refusal.sprint-wrong-status': 'Not possible now: checkpoint {number} is at another step.',
  'refusal.sprint-goal-missing': 'Checkpoint {number} needs a goal. Write it in one sentence.',
  'refusal.sprint-dates-missing':
    'Checkpoint {number} needs the start of its work and its own day. Set both dates.',
  'refusal.sprint-empty': 'Checkpoint {number} has no cards. Take up at least one.',
  'refusal.retro-unsigned':
    'Checkpoint {number} cannot be closed yet: its retrospective is not signed. Sign it.',
  'refusal.retro-signed':
    'The retrospective of checkpoint {number} is signed and no longer changes.',
  'refusal.retro-not-signed': 'The retrospective of checkpoint {number} is not signed yet.',
  'refusal.retro-followed':
    'The retrospective of checkpoint {number} cannot be reopened: work towards checkpoint {next} has started.',
  'refusal.retro-acknowledged':
    'The retrospective of checkpoint {number} has been acknowledged already.',
  'refusal.retro-begun':
    'Notes are being written, so the format of the retrospective of checkpoint {number} stays.',
  'refusal.retro-wrong-phase':
    'Not possible now: the retrospective of checkpoint {number} is at another step.',
  'refusal.retro-empty':
    'The retrospective of checkpoint {number} cannot be signed yet: it is empty. Write at least one note.',
  'refusal.retro-not-discussed':
    'The retrospective of checkpoint {number} cannot be signed yet: its notes were not discussed. Go on to the discussion.',
  'refusal.verdicts-missing': {
    one: 'The retrospective of checkpoint {number} cannot be signed yet: {count} earlier decision has no verdict.',
    other:
      'The retrospective of checkpoint {number} cannot be signed yet: {count} earlier decisions have no verdict.',
  },
  'refusal.verdict-too-early':
    'This decision is no older than checkpoint {number}: the next retrospective will judge it.',
  'refusal.decision-missing':
    'The retrospective of checkpoint {number} cannot be signed yet: it has no decisions. Write at least one.',
  'refusal.decision-answered': 'The plan of checkpoint {number} already answers this decision.',
  'refusal.plan-not-later':
    'This decision is not older than checkpoint {number}, whose plan answers only earlier ones.',
  'refusal.decisions-unanswered': {
    one: 'Checkpoint {number} can neither start nor close yet: {count} decision waits for an answer — “{names}”. Answer or decline it.',
    other:
      'Checkpoint {number} can neither start nor close yet: {count} decisions wait for an answer — “{names}”. Answer or decline them.',
  },
  'refusal.card-in-other-sprint':
    'The card is taken up for checkpoint {number}. Take one without a checkpoint or one of this.',
  'refusal.in-plan-of-sprint':
    'The plan of checkpoint {number} builds on this, so it cannot be removed.',
  'refusal.disposition-missing': {
    one: 'Checkpoint {number} cannot be closed yet: {count} card is undecided, “{title}”. Choose and give the reason.',
    other:
      'Checkpoint {number} cannot be closed yet: {count} cards are undecided, the first is “{title}”. Choose and give the reason.',
  },
  'refusal.disposition-foreign': 'The list holds a card of another checkpoint. Take it out.',
  'refusal.sprint-beyond-count':
    'The project has fewer checkpoints: {count} are meant and this is {number}. Raise their number first.',
  'refusal.sprint-followed':
    'Checkpoint {number} cannot be reopened: checkpoint {next} follows it already.',
  'warning.override-unneeded':
    'Nothing stands in the way of checkpoint {number}: the reason was not needed and not recorded.',
  'warning.outside-sprint': 'The dates go beyond checkpoint {number}.',
  'history.createdInSprint': 'created for checkpoint {number}',
  'history.putInSprint': 'taken up for checkpoint {number}',
  'history.movedToSprint': 'moved from checkpoint {from} to checkpoint {number}',
  'history.carried': 'left the work towards checkpoint {number} unfinished',
  'history.returned': 'left without a checkpoint',
  'history.returnedFrom': 'taken off checkpoint {number}',
  'history.field.horizon': 'meant for checkpoint',
} as const satisfies Variants;
