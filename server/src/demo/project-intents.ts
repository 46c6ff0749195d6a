import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import { derivedId } from '@kaskad/shared/domain/env.ts';
import type { Day, DemoCascade, DemoProject, DemoStage } from './content/content.ts';
import { type Desk, enterEvent, liveThrough, plainDates, tellWhen } from './event-intents.ts';
import { evidenceIntents } from './evidence-intents.ts';
import { demoCascadeId, demoPersonId, type Intent, idsIn } from './intent.ts';
import { kpiIntents } from './kpi-intents.ts';
import { periodIntents } from './period-intents.ts';
import { remarkIntents } from './remark-intents.ts';
import { sprintIntents } from './sprint-intents.ts';
import { daysOfWords } from './words.ts';

/** Everything that happened to one project, in an order that holds within each day. */
export function projectIntents(cascade: DemoCascade, project: DemoProject): Intent[] {
  const desk: Desk = { cascadeKey: cascade.key, project, id: idsIn(cascade.key) };
  const { enteredOn, stages, initiatives, events } = project;
  const owner = (event: { responsible?: readonly string[] }) =>
    event.responsible?.[0] ?? project.leads[0] ?? '';
  return [
    ...createProject(desk, cascade.director),
    ...writeDown(desk),
    ...setGoals(desk),
    ...stages.flatMap((stage) => enterGroup(desk, 'stage', stage, cascade.endsOn)),
    ...initiatives.flatMap((group) => enterGroup(desk, 'initiative', group, cascade.endsOn)),
    ...events.flatMap((event) => enterEvent(desk, enteredOn, event)),
    ...evidenceIntents(desk),
    ...events.flatMap((event) => liveThrough(desk, owner(event), event)),
    ...sprintIntents(desk),
    ...periodIntents(desk),
    ...remarkIntents(desk),
  ];
}

function createProject({ project, id }: Desk, director: string): Intent[] {
  const projectId = id('project', project.key);
  const { key, title, mode, enteredOn: at, phases } = project;
  const [lead = director, ...otherLeads] = project.leads;
  const [entry, ...later] = phases;
  const phase = entry?.[1] ?? 'idea';
  const people = [
    ...otherLeads.map((person) => [person, 'lead'] as const),
    ...project.members.map((person) => [person, 'member'] as const),
    ...project.observers.map((person) => [person, 'observer'] as const),
  ];
  return [
    {
      at,
      by: director,
      name: 'project.create',
      args: (made) => {
        const before = made.projectAfter(key, phase);
        const count = mode === 'cohort' ? { plannedSprints: project.periods?.length } : {};
        return { projectId, title, mode, phase, before, leadId: demoPersonId(lead), ...count };
      },
    },
    ...people.map(([person, role]): Intent => {
      const args = { projectId, personId: demoPersonId(person), role };
      return { at, by: director, name: 'project.add-member', args: () => args };
    }),
    ...later.map(
      ([day, toPhase]): Intent => ({
        at: day,
        by: director,
        name: 'project.move',
        args: (made) => ({ projectId, toPhase, before: made.projectAfter(key, toPhase) }),
      }),
    ),
  ];
}

/** The face of the project, its passport and its labels. */
function writeDown(desk: Desk): Intent[] {
  const { project, id } = desk;
  const projectId = id('project', project.key);
  const { scheduleText, planYear, evidenceRule } = project;
  const year = planYear === undefined ? {} : { planYear };
  const rule = evidenceRule === undefined ? {} : { evidenceRule };
  const days = scheduleText === null ? {} : daysOfWords(scheduleText);
  const passport = Object.entries(project.passport);
  return [
    asLead(desk, 'project.edit', { projectId, scheduleText, ...days, ...year, ...rule }),
    ...passport.map(([field, body]) =>
      asLead(desk, 'project.write-passport', { projectId, field, body }),
    ),
    ...project.labels.map(({ key, title, tint }) =>
      asLead(desk, 'label.add', { labelId: id('label', key), projectId, title, tint }),
    ),
  ];
}

/** The project's goal with its objectives and KPIs, and what the whole project serves. */
function setGoals(desk: Desk): Intent[] {
  const { project, id, cascadeKey } = desk;
  const projectId = id('project', project.key);
  const top = id('goal', project.key);
  const parentId = id('goal', project.goal.under ?? 'programme');
  const targets = [
    ...project.directions.map((code) => ({
      directionId: derivedId(demoCascadeId(cascadeKey), code),
    })),
    ...project.alsoServes.map((key) => ({ goalId: id('goal', key) })),
  ];
  return [
    asLead(desk, 'goal.add', {
      goalId: top,
      parentId,
      projectId,
      level: 'project',
      title: project.goal.title,
    }),
    ...project.objectives.map(({ key, title }) =>
      asLead(desk, 'goal.add', {
        goalId: id('goal', key),
        parentId: top,
        projectId,
        level: 'objective',
        title,
      }),
    ),
    ...kpiIntents(desk),
    ...targets.map((to, index) =>
      asLead(desk, 'project.link', {
        projectId,
        linkId: id('link', `${project.key}/${index}`),
        to,
      }),
    ),
  ];
}

/** A stage or an initiative, which moves with time: under way once it began, done once it is over. */
function enterGroup(
  desk: Desk,
  kind: 'stage' | 'initiative',
  group: DemoStage,
  until: Day,
): Intent[] {
  const { project, id } = desk;
  const cardId = id('card', group.key);
  const projectId = id('project', project.key);
  const [, startsOn, endsOn] = group.when;
  const notBefore = (day: Day) => (day < project.enteredOn ? project.enteredOn : day);
  const moves = [
    ...(startsOn !== null && startsOn <= until
      ? ([[notBefore(startsOn), 'running']] as const)
      : []),
    ...(endsOn !== null && endsOn <= until ? ([[notBefore(endsOn), 'done']] as const) : []),
  ];
  const { plannedResult, objectives = [] } = group;
  return [
    asLead(desk, 'card.add', {
      cardId,
      projectId,
      kind,
      title: group.title,
      ...plainDates(group.when),
    }),
    ...tellWhen(project.enteredOn, project.leads[0] ?? '', () => cardId, group.when),
    ...(plannedResult === undefined ? [] : [asLead(desk, 'card.edit', { cardId, plannedResult })]),
    ...objectives.map((key) =>
      asLead(desk, 'card.link', {
        cardId,
        linkId: id('link', `${group.key}/${key}`),
        to: { goalId: id('goal', key) },
      }),
    ),
    ...liveThrough(desk, project.leads[0] ?? '', { key: group.key, moves }),
  ];
}

function asLead({ project }: Desk, name: CommandName, args: Record<string, unknown>): Intent {
  return { at: project.enteredOn, by: project.leads[0] ?? '', name, args: () => args };
}
