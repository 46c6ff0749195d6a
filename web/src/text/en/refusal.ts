import type { Translation } from '../message.ts';
import type { refusal as russian } from '../ru/refusal.ts';

export const refusal: Translation<typeof russian> = {
  'refusal.not-found': 'This is gone: someone may have just removed it.',
  'refusal.forbidden': 'You may not do this. Ask the project lead or the director.',
  'refusal.id-taken': 'There is such a record already.',
  'refusal.unknown-command': 'The server does not know this action ({name}). Reload the page.',
  'refusal.wrong-arguments': 'Check the field “{path}”: something in it is wrong.',
  'refusal.clock-not-demonstration':
    'The date can be set only in a demonstration cascade: time is real here.',
  'refusal.dates-reversed': 'The end comes before the start. Swap the dates.',
  'refusal.project-not-sprints': 'This project works without sprints.',
  'refusal.project-in-sprints':
    'This project runs in sprints, where a card is carried over and not repeated.',
  'refusal.project-not-cyclogram': 'This project does not run by school years.',
  'refusal.project-has-sprints': 'The project has sprints already, so its mode stays.',
  'refusal.person-not-in-organisation':
    'This person is not in the organisation. Invite them on the “People” page first.',
  'refusal.person-not-on-team': 'This person is not on the project team. Add them first.',
  'refusal.person-already-there': 'This person is here already.',
  'refusal.last-director': 'This is the only director. Appoint another one first.',
  'refusal.last-lead': 'This is the only project lead. Appoint another one first.',
  'refusal.column-full':
    'The column “{title}” is full: the limit is {limit}. Move another card on first.',
  'refusal.column-not-empty': {
    one: 'The column “{title}” still holds {count} card. Empty the column first.',
    other: 'The column “{title}” still holds {count} cards. Empty the column first.',
  },
  'refusal.column-last-of-phase':
    '“{title}” is the last column of its phase. Without it cards would have no place.',
  'refusal.card-in-closed-sprint':
    'Sprint {number} is closed and its cards no longer change. The outcome stays as it was.',
  'refusal.card-still-idea':
    'This is still an idea. Details come once the card joins an open sprint.',
  'refusal.card-cancelled': 'The card is cancelled. Return it to ideas first.',
  'refusal.card-done': 'This work is already done, so it cannot be stuck.',
  'refusal.card-not-event': 'This works only with an event.',
  'refusal.card-at-home': 'The card belongs to this project already.',
  'refusal.card-repeated': 'The card “{title}” has been repeated there already.',
  'refusal.card-answers-decision':
    'The card is the answer to the decision “{decision}”. Answer it in another way, then cancel the card.',
  'refusal.card-has-children': {
    one: 'There is still {count} event inside. Move it first.',
    other: 'There are still {count} events inside. Move them first.',
  },
  'refusal.stage-of-other-project': 'This stage belongs to another project.',
  'refusal.too-many-items': 'No more room: the limit is {limit}.',
  'refusal.card-told':
    'The card “{title}” was summed up with its closed period, so its links no longer change. Leave it out.',
  'refusal.card-of-others': 'Only the team of its project can link “{title}”. Leave it out.',
  'refusal.already-linked': 'This link exists already.',
  'refusal.goal-under-itself': 'A goal cannot stand inside itself.',
  'refusal.goal-level':
    'A goal of this level does not fit here: a broader one must stand above it.',
  'refusal.goal-has-children': {
    one: 'There is still {count} goal inside. Move it first.',
    other: 'There are still {count} goals inside. Move them first.',
  },
  'refusal.sprint-outline-only':
    'Sprint {number} is only an outline. Cards go into a sprint that is being planned.',
  'refusal.outline-reason-missing':
    'Sprint {number} has had its time named already. Give a reason to change it.',
  'refusal.sprint-not-next': 'Sprint {number} is not the next one. Plan the one before it first.',
  'refusal.sprint-not-open-for-cards':
    'Sprint {number} takes no cards: it is in review or closed. Put the card into ideas.',
  'refusal.sprint-number-kept': 'Sprint {number} was begun and cannot be removed.',
  'refusal.previous-not-started':
    'Sprint {number} cannot be planned yet: sprint {previous} has not started. Start it.',
  'refusal.previous-not-reviewed':
    'Sprint {number} cannot be planned yet: sprint {previous} is still running. Review it.',
  'refusal.previous-retro-unsigned':
    'Sprint {number} cannot be planned yet: the retrospective of sprint {previous} is not signed. Sign it.',
  'refusal.previous-retro-reopened':
    'Sprint {number} waits: the retrospective of sprint {previous} was reopened and must be signed again.',
  'refusal.previous-not-closed':
    'Sprint {number} cannot be planned yet: sprint {previous} is not closed. Decide about its cards and close it.',
  'refusal.artefacts-missing':
    'The initial sprint cannot start yet: {filled} of {needed} foundations are written. Write the rest.',
  'refusal.sprint-wrong-status': 'Not possible now: sprint {number} is at another step.',
  'refusal.sprint-goal-missing': 'Sprint {number} needs a goal. Write it in one sentence.',
  'refusal.sprint-dates-missing': 'Sprint {number} needs a start and an end. Set both dates.',
  'refusal.sprint-empty': 'Sprint {number} has no cards. Put in at least one.',
  'refusal.retro-unsigned':
    'Sprint {number} cannot be closed yet: its retrospective is not signed. Sign it.',
  'refusal.retro-signed': 'The retrospective of sprint {number} is signed and no longer changes.',
  'refusal.retro-not-signed': 'The retrospective of sprint {number} is not signed yet.',
  'refusal.retro-followed':
    'The retrospective of sprint {number} cannot be reopened: sprint {next} has started.',
  'refusal.retro-acknowledged':
    'The retrospective of sprint {number} has been acknowledged already.',
  'refusal.retro-begun':
    'Notes are being written, so the format of the retrospective of sprint {number} stays.',
  'refusal.retro-wrong-phase':
    'Not possible now: the retrospective of sprint {number} is at another step.',
  'refusal.retro-empty':
    'The retrospective of sprint {number} cannot be signed yet: it is empty. Write at least one note.',
  'refusal.retro-not-discussed':
    'The retrospective of sprint {number} cannot be signed yet: its notes were not discussed. Go on to the discussion.',
  'refusal.verdicts-missing': {
    one: 'The retrospective of sprint {number} cannot be signed yet: {count} earlier decision has no verdict.',
    other:
      'The retrospective of sprint {number} cannot be signed yet: {count} earlier decisions have no verdict.',
  },
  'refusal.verdict-too-early':
    'This decision is no older than sprint {number}: the next retrospective will judge it.',
  'refusal.decision-owner-missing':
    'The decision “{title}” has no owner from the team. Name the one who will see to it.',
  'refusal.decision-evidence-missing':
    'The decision “{title}” does not say how we shall see that it worked. Add the sign.',
  'refusal.note-revealed': 'The notes are open now, so this one no longer changes.',
  'refusal.note-not-yours':
    'This note is someone else’s: while notes are hidden only the author may change it.',
  'refusal.votes-spent': 'No votes left: everybody has {limit}. Take one off another note first.',
  'refusal.decision-missing':
    'The retrospective of sprint {number} cannot be signed yet: it has no decisions. Write at least one.',
  'refusal.decision-answered': 'The plan of sprint {number} already answers this decision.',
  'refusal.plan-not-later':
    'This decision is not older than sprint {number}, whose plan answers only earlier ones.',
  'refusal.decisions-unanswered': {
    one: 'Sprint {number} cannot start yet: {count} decision waits for an answer — “{names}”. Answer or decline it.',
    other:
      'Sprint {number} cannot start yet: {count} decisions wait for an answer — “{names}”. Answer or decline them.',
  },
  'refusal.answer-empty': 'Say what answers the decision: a card, a goal, an indicator or a rule.',
  'refusal.card-in-other-sprint':
    'The card stands in sprint {number}. Take one from the ideas or from this sprint.',
  'refusal.rule-retired': 'This rule is no longer in force. Put it back first.',
  'refusal.finding-accepted': 'This place of the plan is already marked as intended.',
  'refusal.in-plan-of-sprint':
    'The plan of sprint {number} builds on this, so it cannot be removed.',
  'refusal.disposition-missing': {
    one: 'Sprint {number} cannot be closed yet: {count} card is undecided, “{title}”. Choose and give the reason.',
    other:
      'Sprint {number} cannot be closed yet: {count} cards are undecided, the first is “{title}”. Choose and give the reason.',
  },
  'refusal.held-in-future': 'That day has not come yet. Mark it held on the day itself or later.',
  'refusal.occurrence-held': 'It was held already. Take that mark away first.',
  'refusal.occurrence-cancelled': 'It was called off. Bring it back first.',
  'refusal.occurrence-unplanned':
    'It was in no plan: the day it was held is all there is of it. If it should not be here, remove it.',
  'refusal.occurrence-proved': 'There is evidence here. Remove it first.',
  'refusal.occurrence-days-missing': 'A day is needed: when it was held, or when it is due.',
  'refusal.card-runs-through':
    '“{title}” lasts longer than a year and goes on by itself. There is no need to repeat it.',
  'refusal.work-not-endless':
    'Signs of life are looked for in work without an end only. This card has dates.',
  'refusal.disposition-foreign': 'The list holds a card of another sprint. Take it out.',
  'refusal.project-cards-detailed':
    'The cards of the project are detailed, so its mode stays. There are {count}: clear dates and people first.',
  'refusal.observer-only-reads':
    'An observer only looks: they can neither lead nor be responsible.',
  'refusal.column-missing-at-home':
    'The board of the project that owns the card has no column for the step “{title}”.',
  'refusal.reason-missing': 'Write the reason: it stays in the history.',
  'refusal.sprint-beyond-count':
    'The project has fewer sprints: {count} are meant and this is {number}. Raise their number first.',
  'refusal.sprint-followed':
    'Sprint {number} cannot be reopened: sprint {next} follows it already.',
  'refusal.comment-not-yours':
    'This is someone else’s comment: only its author may change it, and the lead may remove it.',
  'refusal.comment-removed': 'This comment has been removed already.',
  'refusal.mention-unseeing':
    'The person you mentioned does not see this card. Take the mention out or add the person to the project.',
  'refusal.evidence-missing':
    '“{title}” needs evidence: attach a file or a link, or say why there is none.',
  'refusal.evidence-missing-new':
    'A new card cannot be done at once: the project asks for evidence. Add it to another column and attach a file or a link.',
  'refusal.evidence-needed':
    'This is the last evidence of “{title}”, which is done. First add another one or say why there is none.',
  'refusal.evidence-gone':
    'It cannot be brought back: it was removed more than {days} days ago. Attach it again.',
  'warning.evidence-missing':
    '“{title}” has no evidence. Attach a file or a link while they are at hand.',
  'refusal.organisation-exists': '“{title}” is in the register already. Choose it from the list.',
  'refusal.organisation-in-archive':
    '“{title}” is in the register but archived. Restore it instead of adding another.',
  'refusal.organisation-archived':
    '“{title}” is archived, so it cannot be chosen. Restore it first.',
  'refusal.particular-not-whole': '“{field}” takes a whole number above zero.',
  'refusal.particular-not-date': '“{field}” takes a date of the calendar.',
  'warning.override-unneeded':
    'The gate of sprint {number} is open anyway: the reason was not needed and not recorded.',
  'warning.column-over-limit':
    'The column “{title}” now holds {count} with a limit of {limit}. Work may get stuck.',
  'warning.stages-overlap': 'The stage overlaps with “{title}”. If that is meant, all is well.',
  'warning.outside-stage': 'The dates go beyond the stage “{title}”.',
  'warning.series-cut': 'The last time goes beyond the end and is cut there.',
  'warning.series-replanned':
    'Times were planned anew for the new dates. Added: {added}, taken out: {removed}.',
  'warning.series-too-long':
    'There are more than {limit} times, the rest is not listed. Take the card into a school year or narrow its dates.',
  'warning.held-outside-window': 'The day it was held is outside of the planned dates.',
  'warning.outside-sprint': 'The dates go beyond sprint {number}.',
};
