import { columnsOf } from '@kaskad/shared/domain/board/column.ts';
import { isUnfinished } from '@kaskad/shared/domain/card/card.ts';
import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import { type RetroPhase, retroPhases } from '@kaskad/shared/domain/retro/retro.ts';
import { isLoose, nextYear, repeatable } from '@kaskad/shared/domain/sprint/period.ts';
import { currentSprint, sprintsOf } from '@kaskad/shared/domain/sprint/sprint.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import { kpiIntent } from './kpi-intents.ts';
import { noteIntent } from './note-intents.ts';
import type { Random } from './random.ts';

export interface Intent {
  readonly name: CommandName;
  readonly args: unknown;
}

/**
 * Something a person might ask for over what their screen shows: mostly cards, sometimes a step of the sprint, often
 * enough what a rule must refuse.
 */
export function randomIntent(view: State, projectIds: readonly string[], random: Random): Intent {
  const projectId = random.pick(projectIds) ?? '';
  const makers = random.pick(topics) ?? cardIntents;
  return random.pick(makers)?.(view, projectId, random) ?? addCard(view, projectId, random);
}

type Maker = (view: State, projectId: string, random: Random) => Intent | undefined;

const addCard = (_view: State, projectId: string, random: Random): Intent => ({
  name: 'card.add',
  args: {
    cardId: random.uuid(),
    projectId,
    kind: 'event',
    title: `Событие ${random.below(1_000)}`,
  },
});

const moveCard: Maker = (view, projectId, random) => {
  const card = cardOf(view, projectId, random);
  const column = random.pick(columnsOf(view, projectId));
  const before = random.chance(0.6) ? cardOf(view, projectId, random)?.id : undefined;
  if (card === undefined || column === undefined) return undefined;
  const args = {
    cardId: card.id,
    boardProjectId: projectId,
    toColumnId: column.id,
    before: before ?? null,
  };
  return { name: 'card.move', args };
};

const editCard: Maker = (view, projectId, random) => {
  const card = cardOf(view, projectId, random);
  if (card === undefined) return undefined;
  const fields = [
    { title: `Новое имя ${random.below(1_000)}` },
    { plannedResult: `Итог ${random.below(1_000)}` },
    { startsOn: '2022-10-20', precision: 'day' },
    { horizon: random.below(6) },
  ];
  return { name: 'card.edit', args: { cardId: card.id, ...random.pick(fields) } };
};

const putInSprint: Maker = (view, projectId, random) => {
  const card = cardOf(view, projectId, random);
  const sprint = random.pick(sprintsOf(view, projectId));
  return (
    card && sprint && { name: 'card.put-in-sprint', args: { cardId: card.id, sprintId: sprint.id } }
  );
};

const addItem: Maker = (view, projectId, random) => {
  const card = cardOf(view, projectId, random);
  return (
    card && {
      name: 'card.add-item',
      args: { cardId: card.id, itemId: random.uuid(), body: 'Приказ' },
    }
  );
};

const repeatCard: Maker = (view, projectId, random) => {
  const card = cardOf(view, projectId, random);
  const sprint = random.pick(sprintsOf(view, projectId));
  if (card === undefined || sprint === undefined) return undefined;
  const args = { cardId: card.id, newId: random.uuid(), sprintId: sprint.id };
  return { name: 'card.repeat', args };
};

const cardIntents: readonly Maker[] = [
  addCard,
  moveCard,
  moveCard,
  moveCard,
  editCard,
  putInSprint,
  putInSprint,
  repeatCard,
  addItem,
];

const rollOver = (view: State, projectId: string, random: Random): Intent => {
  const cards = repeatable(view, projectId);
  return {
    name: 'year.roll-over',
    args: {
      ...{ projectId, sprintId: random.uuid(), number: nextYear(view, projectId, '2022-10-03') },
      repeat: cards
        .filter((card) => !isLoose(card))
        .map(({ id: cardId }) => ({ cardId, newId: random.uuid() })),
      take: cards.filter(isLoose).map((card) => card.id),
    },
  };
};

const planNext: Maker = (view, projectId, random) => {
  if (view.project.get(projectId)?.mode === 'cyclogram') return rollOver(view, projectId, random);
  const last = sprintsOf(view, projectId).at(-1);
  const number = random.chance(0.8) ? (last === undefined ? 0 : last.number + 1) : random.below(6);
  return { name: 'sprint.plan', args: { projectId, sprintId: random.uuid(), number } };
};

/** The step a team would take next, most of the time; any other step of the life of a sprint otherwise. */
const stepSprint: Maker = (view, projectId, random) => {
  const sprint = currentSprint(view, projectId);
  if (sprint === undefined) return planNext(view, projectId, random);
  const steps = stepsOf(view, sprint.id, random);
  return random.chance(0.2) ? random.pick(steps) : steps.find(({ due }) => due);
};

function stepsOf(view: State, sprintId: string, random: Random): (Intent & { due: boolean })[] {
  const sprint = view.sprint.get(sprintId);
  const retro = view.retro.get(sprintId);
  const reviewed = sprint?.status === 'review';
  const signed = sprint?.retroSignedAt !== null;
  const decided = [...view.decision.where('sprintId', sprintId)].length > 0;
  const dates = { startsOn: '2022-10-01', endsOn: '2022-12-01' };
  const text = (field: 'wentWell' | 'hindered' | 'tryNext') => ({
    name: 'retro.write' as const,
    args: { sprintId, field, body: `Слова ${random.below(100)}` },
    due: reviewed && !signed && retro?.[field] === null,
  });
  const decision = {
    decisionId: random.uuid(),
    sprintId,
    body: 'Решение',
    ownerId: random.chance(0.9) ? leadOf(view, sprint?.projectId ?? '') : null,
    evidence: 'Заявки собраны в срок',
  };
  return [
    {
      name: 'sprint.edit',
      args: { sprintId, goal: 'Цель спринта', ...dates },
      due: sprint?.goal === null,
    },
    { name: 'sprint.start', args: { sprintId }, due: sprint?.status === 'planning' },
    { name: 'sprint.review', args: { sprintId }, due: sprint?.status === 'active' },
    text('wentWell'),
    text('hindered'),
    text('tryNext'),
    { name: 'decision.add', args: decision, due: reviewed && !signed && !decided },
    ...lastPhases(view, sprintId).map((phase) => ({
      name: 'retro.turn' as const,
      args: { sprintId, phase },
      due: reviewed && !signed && [...view.note.where('sprintId', sprintId)].length > 0,
    })),
    { name: 'retro.sign', args: { sprintId }, due: reviewed && !signed },
    {
      name: 'sprint.close',
      args: { sprintId, dispositions: dispositions(view, sprintId, random) },
      due: true,
    },
    { name: 'sprint.resume', args: { sprintId }, due: false },
  ];
}

function lastPhases(view: State, sprintId: string): readonly RetroPhase[] {
  const phase = view.retro.get(sprintId)?.phase ?? 'writing';
  return retroPhases.slice(retroPhases.indexOf(phase) + 1);
}

function leadOf(view: State, projectId: string): string | null {
  const team = [...view.projectMember.where('projectId', projectId)];
  return team.find(({ role }) => role === 'lead')?.personId ?? null;
}

function dispositions(view: State, sprintId: string, random: Random) {
  const cards = [...view.card.where('sprintId', sprintId)].filter(isUnfinished);
  return cards.map(({ id }) => ({
    cardId: id,
    kind: random.pick(['carry', 'idea', 'cancel', 'split']) ?? 'carry',
    reason: 'Не успели',
  }));
}

const sprintIntents: readonly Maker[] = [planNext, stepSprint, stepSprint, stepSprint, stepSprint];

/** How often each is in somebody's mind. */
const topics: readonly (readonly Maker[])[] = [
  ...[cardIntents, cardIntents, cardIntents, cardIntents, cardIntents],
  ...[sprintIntents, sprintIntents],
  ...[[noteIntent], [noteIntent], [kpiIntent]],
];

function cardOf(view: State, projectId: string, random: Random) {
  return random.pick([...view.card.where('projectId', projectId)]);
}
