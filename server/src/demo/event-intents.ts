import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import { derivedId } from '@kaskad/shared/domain/env.ts';
import type { Day, DemoEvent, DemoProject, When } from './content/content.ts';
import { demoCascadeId, demoPersonId, type IdOf, type Intent, type Made } from './intent.ts';
import { daysIn } from './words.ts';

/** What every intent of one project is written with. */
export interface Desk {
  readonly cascadeKey: string;
  readonly project: DemoProject;
  readonly id: IdOf;
}

type Args = Readonly<Record<string, unknown>>;

/** Enters an event: the card, what is known of it, who answers for it, what it serves, on whose boards it stands. */
export function enterEvent(desk: Desk, at: Day, event: DemoEvent, sprintId?: string): Intent[] {
  const { project, id } = desk;
  const by = project.leads[0] ?? '';
  const cardId = id('card', event.key);
  const ask = (name: CommandName, args: Args): Intent => ({ at, by, name, args: () => args });
  const { format, level, plannedResult, description } = event;
  const links = [
    ...(event.objectives ?? []).map((key) => ({ goalId: id('goal', key) })),
    ...(event.kpis ?? []).map((key) => ({ kpiId: id('kpi', key) })),
    ...(event.directions ?? []).map((code) => ({
      directionId: derivedId(demoCascadeId(desk.cascadeKey), code),
    })),
  ];
  return [
    ask('card.add', {
      cardId,
      projectId: id('project', project.key),
      kind: 'event',
      title: event.title,
      eventType: event.type,
      ...(sprintId === undefined ? {} : { sprintId }),
      ...(event.stage === undefined ? {} : { stageId: id('card', event.stage) }),
      ...(event.initiative === undefined ? {} : { parentId: id('card', event.initiative) }),
      ...plainDates(event.when),
    }),
    ...tellWhen(at, by, () => cardId, event.when),
    ...(format === undefined && level === undefined && plannedResult === undefined
      ? []
      : [ask('card.edit', { cardId, ...given({ format, level, plannedResult }) })]),
    ...(description === undefined ? [] : [ask('card.describe', { cardId, body: description })]),
    ...(event.effort === undefined ? [] : [ask('card.weigh', { cardId, effort: event.effort })]),
    ...(event.responsible ?? []).map((key) =>
      ask('card.assign', { cardId, personId: demoPersonId(key) }),
    ),
    ...(event.labels ?? []).map((key) =>
      ask('card.add-label', { cardId, labelId: id('label', key) }),
    ),
    ...links.map((to, index) =>
      ask('card.link', { cardId, linkId: id('link', `${event.key}/${index}`), to }),
    ),
    ...(event.sharedWith ?? []).map((key) =>
      ask('card.share', {
        cardId,
        projectId: id('project', key),
        participationId: id('participation', `${event.key}/${key}`),
      }),
    ),
    ...enterChecklist(desk, at, by, event),
  ];
}

/** The items of a checklist, for a card that may be the remainder of another. */
export function enterChecklist(
  desk: Desk,
  at: Day,
  by: string,
  { key, checklist }: Pick<DemoEvent, 'key' | 'checklist'>,
): Intent[] {
  return (checklist ?? []).map((body, index) => {
    const itemId = desk.id('item', `${key}/${index}`);
    const name = 'card.add-item';
    return { at, by, name, args: (made) => ({ cardId: made.card(key), itemId, body: bare(body) }) };
  });
}

/** What happens to a card from then on: its way over the board, ticked items, its outcome. */
export function liveThrough(
  desk: Desk,
  by: string,
  {
    key,
    moves = [],
    checklist = [],
    blocked,
    outcome,
  }: Pick<DemoEvent, 'key' | 'moves' | 'checklist' | 'outcome' | 'blocked'>,
): Intent[] {
  const { project, id } = desk;
  const boardProjectId = id('project', project.key);
  const moved = moves.map(
    ([at, phase]): Intent => ({
      at,
      by,
      name: 'card.move',
      args: (made) => ({
        cardId: made.card(key),
        boardProjectId,
        toColumnId: made.column(project.key, phase),
        before: null,
      }),
    }),
  );
  const tickedOn = moves.at(-1)?.[0];
  const ticked = checklist.flatMap((body, index): Intent[] => {
    if (tickedOn === undefined || body === bare(body)) return [];
    const itemId = id('item', `${key}/${index}`);
    const args: Intent['args'] = (made) => ({ cardId: made.card(key), itemId, done: true });
    return [{ at: tickedOn, by, name: 'card.edit-item', args }];
  });
  const lived = [...moved, ...ticked, ...standStill(by, key, blocked)];
  if (outcome === undefined) return lived;
  const [at, actualResult] = outcome;
  const told: Intent['args'] = (made) => ({ cardId: made.card(key), actualResult });
  return [...lived, { at, by, name: 'card.edit', args: told }];
}

function standStill(by: string, key: string, blocked: DemoEvent['blocked']): Intent[] {
  if (blocked === undefined) return [];
  const { on, reason, waitingFor, until } = blocked;
  const cardId: Intent['args'] = (made) => ({ cardId: made.card(key) });
  return [
    { at: on, by, name: 'card.block', args: (made) => ({ ...cardId(made), reason, waitingFor }) },
    ...(until === undefined
      ? []
      : [{ at: until, by, name: 'card.unblock', args: cardId } as const]),
  ];
}

/** Days that no words were written for. */
export function plainDates(when: When): Args {
  return when[0] === null ? daysIn(when) : {};
}

/** The plan's own words, where there are any, with what they mean. */
export function tellWhen(at: Day, by: string, card: (made: Made) => string, when: When): Intent[] {
  const [text] = when;
  if (text === null) return [];
  const args: Intent['args'] = (made) => {
    const cardId = card(made);
    return { cardId, ...made.words(cardId, text, daysIn(when)) };
  };
  return [{ at, by, name: 'card.schedule', args }];
}

function bare(item: string): string {
  return item.startsWith('+') ? item.slice(1) : item;
}

function given(fields: Args): Args {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
