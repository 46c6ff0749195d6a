import type { Loss } from '@kaskad/shared/domain/card/card.ts';
import type { CardFact, EditedFact } from '@kaskad/shared/domain/card/card-fact.ts';
import type { EventFact } from '@kaskad/shared/domain/card/event-fact.ts';
import { isKnownEventType } from '@kaskad/shared/domain/card/event-type.ts';
import { MINUTES_A_DAY } from '@kaskad/shared/domain/card/work.ts';
import type { DateWriter } from './format/date.ts';
import type { Translate } from './translate.ts';

/** What the words of a history need to know of the rows it names; undefined for what is gone or hidden. */
export interface Names {
  readonly person: (id: string) => string | undefined;
  readonly column: (id: string) => string | undefined;
  readonly sprint: (id: string) => number | undefined;
  readonly label: (id: string) => string | undefined;
  readonly card: (id: string) => string | undefined;
  readonly project: (id: string) => string | undefined;
  readonly goal: (id: string) => string | undefined;
  readonly kpi: (id: string) => string | undefined;
  readonly direction: (id: string) => string | undefined;
  readonly organisation: (id: string) => string | undefined;
}

export interface Voice {
  readonly t: Translate;
  readonly date: DateWriter;
  readonly names: Names;
  /** Words of what was learnt of an event, where they are at hand; else it is said that something was. */
  readonly event?: (fact: EventFact) => string;
}

/** One fact as the rest of a sentence that begins with its moment and its person: «перенесено из … в …». */
export function factWords(fact: CardFact, voice: Voice): string {
  const { t, names } = voice;
  const title = (found: string | undefined) => found ?? t('history.gone');
  const name = (id: string) => names.person(id) ?? t('history.someone');
  const number = (id: string) => names.sprint(id) ?? t('history.gone');
  switch (fact.kind) {
    case 'edited':
      return editWords(fact, voice);
    case 'created':
      return createdWords(fact, voice);
    case 'split':
      return t('history.split', { title: fact.restTitle });
    case 'removed':
      return t('history.removed', { title: fact.title });
    case 'moved': {
      const [from, to] = [fact.fromColumnId, fact.toColumnId].map((id) => title(names.column(id)));
      return t('history.moved', { from: from ?? '', to: to ?? '' });
    }
    case 'described':
      if (fact.now === '') return t('history.undescribed');
      return t(fact.was === null || fact.was === '' ? 'history.described' : 'history.redescribed');
    case 'assigned':
    case 'unassigned':
      return t(`history.${fact.kind}`, { name: name(fact.personId) });
    case 'labelled':
    case 'unlabelled':
      return t(`history.${fact.kind}`, { title: title(names.label(fact.labelId)) });
    case 'item-added':
      return t('history.itemAdded', { body: fact.body });
    case 'item-removed':
      return t('history.itemRemoved', { body: fact.body });
    case 'item-done':
      return t('history.itemDone', { body: fact.body });
    case 'item-undone':
      return t('history.itemUndone', { body: fact.body });
    case 'item-edited':
      return t('history.itemEdited', { was: fact.was, now: fact.now });
    case 'put-in-sprint':
      return fact.fromSprintId === null
        ? t('history.putInSprint', { number: number(fact.sprintId) })
        : t('history.movedToSprint', {
            from: number(fact.fromSprintId),
            number: number(fact.sprintId),
          });
    case 'carried':
      return t('history.carried', { number: number(fact.fromSprintId) });
    case 'returned-to-idea': {
      const from = fact.fromSprintId;
      const what =
        from === null ? t('history.returned') : t('history.returnedFrom', { number: number(from) });
      return because(what, fact.reason, t);
    }
    case 'cancelled':
      return because(t('history.cancelled'), fact.reason, t);
    case 'restored':
      return t('history.restored');
    case 'blocked':
      return blockedWords(fact, t);
    case 'unblocked': {
      const days = Math.floor(fact.minutes / MINUTES_A_DAY);
      return days === 0 ? t('history.unblocked') : t('history.unblockedAfter', { n: days });
    }
    case 'linked':
    case 'unlinked':
      return linkWords(fact, voice);
    case 'shared':
    case 'unshared':
      return t(`history.${fact.kind}`, { title: title(names.project(fact.projectId)) });
    default:
      return voice.event?.(fact) ?? t('history.learnt');
  }
}

function because(what: string, reason: string | null, t: Translate): string {
  return reason === null ? what : t('history.because', { what, reason });
}

function blockedWords(fact: Extract<CardFact, { kind: 'blocked' }>, t: Translate): string {
  const what = because(t('history.blocked'), fact.reason, t);
  const { waitingFor } = fact;
  return waitingFor === null ? what : t('history.waiting', { what, waitingFor });
}

function createdWords(fact: Extract<CardFact, { kind: 'created' }>, { t, names }: Voice): string {
  if (fact.splitFromId !== null)
    return t('history.createdFrom', { title: names.card(fact.splitFromId) ?? t('history.gone') });
  if (fact.previousId !== null)
    return t('history.repeats', { title: names.card(fact.previousId) ?? t('history.gone') });
  const number = fact.sprintId === null ? undefined : names.sprint(fact.sprintId);
  return number === undefined ? t('history.created') : t('history.createdInSprint', { number });
}

function linkWords(
  fact: Extract<CardFact, { kind: 'linked' | 'unlinked' }>,
  { t, names }: Voice,
): string {
  const said = (found: string | undefined) => ({ title: found ?? t('history.gone') });
  if (fact.goalId !== null) return t(`history.${fact.kind}Goal`, said(names.goal(fact.goalId)));
  if (fact.kpiId !== null) return t(`history.${fact.kind}Kpi`, said(names.kpi(fact.kpiId)));
  return t(`history.${fact.kind}Direction`, said(names.direction(fact.directionId ?? '')));
}

function editWords(fact: EditedFact, voice: Voice): string {
  const { t } = voice;
  const field = t(`history.field.${fact.field}`);
  const was = valueWords(fact.field, fact.was, voice);
  const now = valueWords(fact.field, fact.now, voice);
  if (now === undefined) return t('history.cleared', { field, was: was ?? t('history.gone') });
  return was === undefined
    ? t('history.set', { field, now })
    : t('history.changed', { field, was, now });
}

/** A field's value as it stands in a sentence; undefined when there is none. Typed words are quoted. */
function valueWords(
  field: EditedFact['field'],
  value: string | number | null,
  { t, date, names }: Voice,
): string | undefined {
  if (value === null) return undefined;
  const text = String(value);
  switch (field) {
    case 'startsOn':
    case 'endsOn':
      return date.range(text, text);
    case 'horizon':
      return text;
    case 'effort':
      return t('run.personDays', { n: Number(value) });
    case 'loss':
      return t(`loss.${text as Loss}`);
    case 'precision':
      return t('history.upTo', { precision: t(`precision.${text as 'day'}`) });
    case 'format':
      return t(`eventFormat.${text as 'remote'}`);
    case 'level':
      return t(`eventLevel.${text as 'city'}`);
    case 'eventType':
      return t('history.quoted', { text: isKnownEventType(text) ? t(`eventType.${text}`) : text });
    case 'stageId':
    case 'parentId':
      return t('history.quoted', { text: names.card(text) ?? t('history.gone') });
    default:
      return t('history.quoted', { text });
  }
}
