import type { Card } from '../card/card.ts';
import { add, type Change, set } from '../changes.ts';
import { derivedId } from '../env.ts';
import { blankEvent, type EventFacts, type ParticularKey } from '../event/event.ts';
import type { TemplateBody } from './template.ts';

type Pattern = Pick<Card, 'eventType' | 'format' | 'level' | 'plannedResult' | 'checklist'>;

/** What of an event serves the next one as well: nothing that happened, and no number of one act. */
export function bodyOf(card: Pattern, facts: EventFacts | undefined): TemplateBody {
  const { eventType, format, level, plannedResult, checklist } = card;
  const {
    id: _id,
    outcomes: _outcomes,
    noEvidenceReason: _reason,
    ...kept
  } = facts ?? blankEvent('');
  return {
    ...{ eventType, format, level, plannedResult },
    ...kept,
    attendance: kept.attendance.map((row) => ({ ...row, actual: null })),
    particulars: Object.fromEntries(
      Object.entries(kept.particulars).filter(([key]) => !ofOneAct.has(key as ParticularKey)),
    ),
    externalSystem: null,
    externalNumber: null,
    externalUrl: null,
    checklist: checklist.map(({ body }) => body),
  };
}

const ofOneAct: ReadonlySet<ParticularKey> = new Set(['number', 'dated']);

/** The fields of a new card after the body; an idea has no checklist. */
export function cardOfBody(cardId: string, body: TemplateBody, isIdea: boolean): Pattern {
  const { eventType, format, level, plannedResult, checklist } = body;
  const items = checklist.map((words, at) => {
    return { id: derivedId(cardId, `item/${at}`), body: words, doneAt: null };
  });
  return { eventType, format, level, plannedResult, checklist: isIdea ? [] : items };
}

/** The row of facts of a new event after the body; none while the body knows nothing. */
export function factsOfBody(cardId: string, body: TemplateBody): Change[] {
  const { eventType, format, level, plannedResult, checklist, ...facts } = body;
  const blank = blankEvent(cardId);
  const row: EventFacts = { ...blank, ...facts };
  return set('event', blank, row).length === 0 ? [] : [add('event', row)];
}
