import { firstColumn } from '@kaskad/shared/domain/board/board.ts';
import type { ColumnPhase } from '@kaskad/shared/domain/board/column.ts';
import { artefactKeys } from '@kaskad/shared/domain/project/project.ts';
import { outlinesOf } from '@kaskad/shared/domain/sprint/sprint.ts';
import { buildCentre, type TestCentre } from './centre.ts';
import { fillComments } from './comment-samples.ts';
import { fillDirections } from './direction-samples.ts';
import { fillEvidence } from './evidence-samples.ts';
import { fillRegister } from './fact-samples.ts';
import { fillMeasures } from './kpi-samples.ts';
import { fillTemplates } from './line-samples.ts';
import { fillRooms, roomStages } from './retro-rooms.ts';
import { fillSeries } from './series-samples.ts';
import { type BuiltPerson, buildPerson, type TestApp } from './test-app.ts';

/** Projects whose initial sprint stands in each status; `lead` leads them all. */
const stages = [
  ...['planning', 'active', 'resuming', 'review', 'signed', 'next'],
  ...roomStages,
] as const;
/** Projects without sprints; those of `yearly` are in a school year. */
const cyclograms: readonly string[] = ['empty', 'elsewhere', 'cyclogramToo', 'yearly', 'yearlyToo'];
const guests = ['watcher', 'exMember', 'deactivated', 'spare', 'newcomer'] as const;

/** A centre that holds at least one row for every verb to work on, and people of every standing. */
export interface FullCentre extends TestCentre {
  readonly guests: Record<(typeof guests)[number], BuiltPerson>;
  column(projectId: string, phase: ColumnPhase): string;
  outline(projectId: string, number: number): string;
}

export async function buildFullCentre(test: TestApp): Promise<FullCentre> {
  const centre = await buildCentre(test);
  const people = {} as Record<(typeof guests)[number], BuiltPerson>;
  for (const name of guests) people[name] = await buildPerson(test, { name });
  const state = await centre.state();
  const full: FullCentre = {
    ...centre,
    guests: people,
    column: (projectId, phase) => firstColumn(state, projectId, phase)?.id ?? '',
    outline: (projectId, number) =>
      outlinesOf(state, projectId).find((row) => row.number === number)?.id ?? '',
  };
  await addProjects(full);
  await addGuests(full);
  for (const stage of stages) await bringSprintTo(full, stage);
  await fillPlan(full);
  await fillRooms(full);
  await fillBoard(full);
  await fillRegister(full);
  await fillTemplates(full);
  await fillDirections(full);
  await fillYears(full);
  await fillComments(full);
  await fillSeries(full);
  await fillEvidence(test, full);
  await fillMeasures(full);
  return full;
}

async function addProjects({ must, id, people }: FullCentre): Promise<void> {
  for (const name of [...stages, ...cyclograms, 'sprintsToo']) {
    await must('director', 'project.create', {
      projectId: id(name),
      title: `Проект ${name}`,
      mode: cyclograms.includes(name) ? 'cyclogram' : 'sprints',
      phase: 'running',
      before: null,
      leadId: people[name === 'elsewhere' ? 'outsider' : 'lead'].id,
    });
    if (name === 'elsewhere') continue;
    for (const role of ['member', 'observer'] as const) {
      const personId = people[role].id;
      await must('lead', 'project.add-member', { projectId: id(name), personId, role });
    }
  }
}

async function addGuests({ must, id, guests }: FullCentre): Promise<void> {
  for (const { id: personId } of Object.values(guests))
    if (personId !== guests.newcomer.id)
      await must('director', 'member.add', { personId, role: 'staff' });
  for (const name of [...stages, 'empty', 'sprints', 'cyclogram', 'yearly']) {
    const projectId = id(name);
    const join = (guest: BuiltPerson, role: string) =>
      must('lead', 'project.add-member', { projectId, personId: guest.id, role });
    await join(guests.watcher, 'observer');
    await join(guests.exMember, 'member');
    await join(guests.deactivated, 'member');
    await must('lead', 'project.remove-member', { projectId, personId: guests.exMember.id });
  }
  await must('director', 'member.deactivate', { personId: guests.deactivated.id });
}

/** Walks the initial sprint of the project `stage` as far as its name says. */
async function bringSprintTo(
  { must, id, people }: FullCentre,
  stage: (typeof stages)[number],
): Promise<void> {
  const projectId = id(stage);
  const sprintId = id(`${stage} sprint`);
  const dates = { startsOn: '2026-11-01', endsOn: '2026-12-01' };
  await must('lead', 'sprint.plan', { projectId, sprintId, number: 0 });
  await must('lead', 'sprint.edit', { sprintId, goal: 'Общее видение', ...dates });
  const card = { projectId, kind: 'event', title: 'Семинар' };
  await must('lead', 'card.add', { ...card, cardId: id(`${stage} card`), sprintId });
  await must('lead', 'card.add', { ...card, cardId: id(`${stage} second`), sprintId });
  await must('lead', 'card.add', { ...card, cardId: id(`${stage} idea`) });
  for (const key of artefactKeys)
    await must('lead', 'project.fill-artefact', { projectId, key, body: 'Заполнено' });
  if (stage === 'planning') return;
  await must('lead', 'sprint.start', { sprintId });
  if (stage === 'active') return;
  await must('lead', 'sprint.review', { sprintId });
  if (stage === 'resuming') return;
  for (const field of ['wentWell', 'hindered', 'tryNext'])
    await must('lead', 'retro.write', { sprintId, field, body: 'Слова' });
  const seen = { ownerId: people.lead.id, evidence: 'Заявки в срок' };
  const decision = { sprintId, body: 'Решение', ...seen };
  for (const name of ['decision', 'spare decision'])
    await must('lead', 'decision.add', { ...decision, decisionId: id(`${stage} ${name}`) });
  if (stage === 'signed' || stage === 'next') await must('lead', 'retro.sign', { sprintId });
}

/** Closes the initial sprint of the project `next` and opens the plan of sprint 1 with something of everything in it. */
async function fillPlan({ must, id, people }: FullCentre): Promise<void> {
  const [projectId, sprintId] = [id('next'), id('next plan')];
  const dispositions = ['next card', 'next second'].map((name) => ({
    cardId: id(name),
    kind: 'carry',
    reason: 'Не успели',
  }));
  await must('lead', 'sprint.close', { sprintId: id('next sprint'), dispositions });
  await must('lead', 'sprint.plan', { projectId, sprintId, number: 1 });
  const decisionId = id('next spare decision');
  const deferred = { kind: 'deferred', reason: 'Ждём приказа' };
  await must('lead', 'decision.answer', { decisionId, sprintId, ...deferred });
  for (const name of ['rule', 'retired rule'])
    await must('lead', 'rule.add', { ruleId: id(name), projectId, body: 'Встреча по средам' });
  await must('lead', 'rule.retire', { ruleId: id('retired rule') });
  await must('lead', 'capacity.set', { sprintId, personId: people.lead.id, days: 5 });
  for (const kpiId of [id('next kpi'), id('next other kpi')])
    await must('lead', 'kpi.add', { ...kpiOfCentre, kpiId, projectId, goalId: null });
  const expected = { kpiId: id('next kpi'), amount: 3, body: null };
  await must('lead', 'expectation.set', { sprintId, ...expected });
  const kept = { findingKey: 'project-no-events:sample', reason: 'Мероприятия будут позже' };
  await must('lead', 'finding.accept', { acceptanceId: id('acceptance'), projectId, ...kept });
}

const kpiOfCentre = {
  metric: 'Охват',
  kind: 'number',
  unit: 'человек',
  comparator: 'at-least',
  value: 40,
  base: null,
  period: 'once',
  cumulative: false,
  deadline: null,
};

async function fillBoard({ must, id, people }: FullCentre): Promise<void> {
  for (const name of ['', 'Too']) {
    const projectId = id(`cyclogram${name}`);
    const own = (thing: string) => id(`${thing}${name}`);
    for (const cardId of ['card', 'second card', 'cancelled card'].map(own))
      await must('lead', 'card.add', { cardId, projectId, kind: 'event', title: 'Встреча' });
    await must('lead', 'card.add', {
      cardId: own('stage'),
      projectId,
      kind: 'stage',
      title: 'Этап',
    });
    const cardId = own('card');
    await must('lead', 'card.cancel', { cardId: own('cancelled card'), reason: 'Перенос' });
    await must('lead', 'card.add-item', { cardId, itemId: own('item'), body: 'Приказ' });
    for (const labelId of ['label', 'spare label', 'worn label'].map(own))
      await must('lead', 'label.add', { labelId, projectId, title: 'Важное', tint: 1 });
    await must('lead', 'card.add-label', { cardId, labelId: own('worn label') });
    await must('lead', 'card.assign', { cardId, personId: people.lead.id });
    for (const goalId of ['goal', 'spare goal'].map(own))
      await must('lead', 'goal.add', {
        goalId,
        projectId,
        parentId: null,
        level: 'project',
        title: 'Цель',
      });
    for (const kpiId of ['kpi', 'spare kpi'].map(own))
      await must('lead', 'kpi.add', { ...kpiOfCentre, kpiId, projectId, goalId: null });
    for (const [link, goal] of [
      ['card link', 'goal'],
      ['spare link', 'spare goal'],
    ] as const)
      await must('lead', 'card.link', {
        cardId,
        linkId: own(link),
        to: { goalId: own(goal) },
      });
    const to = { kpiId: own('kpi') };
    await must('lead', 'project.link', { projectId, linkId: own('project link'), to });
    const column = { projectId, title: 'Ещё', phase: 'running', before: null };
    for (const columnId of ['column', 'spare column'].map(own))
      await must('lead', 'column.add', { ...column, columnId });
    await must('lead', 'card.share', {
      cardId,
      projectId: id('elsewhere'),
      participationId: own('participation'),
    });
  }
}

/** Brings the cyclograms into a school year, with an event of it and one that belongs to no year. */
async function fillYears({ must, id }: FullCentre): Promise<void> {
  for (const name of ['', 'Too']) {
    const projectId = id(`yearly${name}`);
    const [sprintId, cardId] = [id(`year${name}`), id(`year card${name}`)];
    const event = { projectId, kind: 'event', title: 'Чтения' };
    for (const one of [cardId, id(`loose card${name}`)])
      await must('lead', 'card.add', { ...event, cardId: one });
    const take = [cardId];
    await must('lead', 'year.roll-over', { projectId, sprintId, number: 2025, repeat: [], take });
    await must('lead', 'sprint.edit', { sprintId, goal: 'Обновить чтения' });
    await must('lead', 'sprint.start', { sprintId });
  }
}
