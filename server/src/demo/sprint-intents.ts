import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import type { Day, DemoReview, DemoSprint, DemoSprints } from './content/content.ts';
import {
  type Desk,
  enterChecklist,
  enterEvent,
  liveThrough,
  plainDates,
  tellWhen,
} from './event-intents.ts';
import { demoPersonId, type Intent } from './intent.ts';
import { planIntents, talkIntents } from './retro-intents.ts';

/** What only a project in sprints has: the design stage's artefacts, sprints one after another, outlines, ideas. */
export function sprintIntents(desk: Desk): Intent[] {
  const { sprints } = desk.project;
  if (sprints === undefined) return [];
  return [
    ...designStage(desk, sprints),
    ...sprints.closed.flatMap((sprint) => runSprint(desk, sprint)),
    ...runSprint(desk, sprints.running),
    ...lookAhead(desk, sprints),
  ];
}

function designStage(desk: Desk, { artefacts, outlines }: DemoSprints): Intent[] {
  const { project, id } = desk;
  const projectId = id('project', project.key);
  const outlinedOn = artefacts.at(-1)?.[0] ?? project.enteredOn;
  return [
    ...artefacts.map(([at, key, body]) =>
      asLead(desk, at, 'project.fill-artefact', { projectId, key, body }),
    ),
    ...outlines.map(
      ({ number, horizon, goalHint }): Intent => ({
        ...asLead(desk, outlinedOn, 'outline.edit', {}),
        args: (made) => ({ outlineId: made.outline(project.key, number), horizon, goalHint }),
      }),
    ),
  ];
}

/** One sprint from its planning to its start and, where it is over, to its close. */
function runSprint(desk: Desk, sprint: DemoSprint): Intent[] {
  const { project, id } = desk;
  const { number, goal, startsOn, endsOn, plannedOn, cards, carried, plan, review } = sprint;
  const sprintId = id('sprint', `${project.key}/${number}`);
  const stageId = id('card', sprint.stage);
  const lead = project.leads[0] ?? '';
  const takeOver = carried.flatMap((card): Intent[] => [
    {
      ...asLead(desk, plannedOn, 'card.put-in-sprint', {}),
      args: (made) => ({ cardId: made.card(card.key), sprintId }),
    },
    {
      ...asLead(desk, plannedOn, 'card.edit', {}),
      args: (made) => ({ cardId: made.card(card.key), stageId, ...plainDates(card.when) }),
    },
    ...tellWhen(plannedOn, lead, (made) => made.card(card.key), card.when),
    ...enterChecklist(desk, plannedOn, lead, card),
  ]);
  return [
    asLead(desk, plannedOn, 'sprint.plan', {
      projectId: id('project', project.key),
      sprintId,
      number,
    }),
    asLead(desk, plannedOn, 'sprint.edit', {
      sprintId,
      goal,
      startsOn,
      endsOn,
      stageId,
    }),
    ...takeOver,
    ...cards.flatMap((card) =>
      enterEvent(desk, plannedOn, { ...card, stage: sprint.stage }, sprintId),
    ),
    ...(plan === undefined ? [] : planIntents(desk, plannedOn, sprintId, plan)),
    asLead(desk, startsOn, 'sprint.start', { sprintId }),
    ...carried.flatMap((card) => liveThrough(desk, card.by, card)),
    ...cards.flatMap((card) => liveThrough(desk, card.responsible?.[0] ?? lead, card)),
    ...(review === undefined ? [] : closeSprint(desk, sprintId, endsOn, review)),
  ];
}

/** From the review to the close, the retrospective between them. */
export function closeSprint(
  desk: Desk,
  sprintId: string,
  endsOn: Day,
  review: DemoReview,
): Intent[] {
  const { id } = desk;
  const { on, decisions, dispositions } = review;
  const returned = dispositions.filter((disposition) => disposition.kind === 'idea');
  return [
    asLead(desk, on, 'sprint.review', { sprintId }),
    ...talkIntents(desk, sprintId, review),
    ...decisions.map(({ body, owner, evidence }, index) =>
      asLead(desk, on, 'decision.add', {
        decisionId: id('decision', `${sprintId}/${index}`),
        sprintId,
        body,
        ownerId: demoPersonId(owner),
        evidence,
      }),
    ),
    asLead(desk, on, 'retro.sign', { sprintId }),
    {
      ...asLead(desk, endsOn, 'sprint.close', {}),
      args: (made) => ({
        sprintId,
        dispositions: dispositions.map(({ card, kind, reason, ...rest }) => ({
          cardId: made.card(card),
          kind,
          reason,
          ...('doneTitle' in rest ? { doneTitle: rest.doneTitle, restTitle: rest.restTitle } : {}),
        })),
      }),
    },
    ...returned.map(({ card, horizon }) =>
      asLead(desk, endsOn, 'card.edit', { cardId: id('card', card), horizon }),
    ),
  ];
}

/** Ideas for later sprints and the limits the team has set itself, written down when the running sprint was planned. */
function lookAhead(desk: Desk, { running, ideas, columnLimits }: DemoSprints): Intent[] {
  const { project, id } = desk;
  const at = running.plannedOn;
  const thought = ideas.flatMap(({ key, title, type, horizon, objectives }) => [
    asLead(desk, at, 'card.add', {
      cardId: id('card', key),
      projectId: id('project', project.key),
      kind: 'event',
      title,
      eventType: type,
      horizon,
    }),
    ...objectives.map((objective) =>
      asLead(desk, at, 'card.link', {
        cardId: id('card', key),
        linkId: id('link', `${key}/${objective}`),
        to: { goalId: id('goal', objective) },
      }),
    ),
  ]);
  const limits = columnLimits.map(
    ([phase, wipLimit]): Intent => ({
      ...asLead(desk, at, 'column.edit', {}),
      args: (made) => ({ columnId: made.column(project.key, phase), wipLimit }),
    }),
  );
  return [...thought, ...limits];
}

function asLead(
  { project }: Desk,
  at: Day,
  name: CommandName,
  args: Record<string, unknown>,
): Intent {
  return { at, by: project.leads[0] ?? '', name, args: () => args };
}
