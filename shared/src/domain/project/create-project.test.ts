import { expect, test } from 'vitest';
import { buildCentre, type Centre } from '../../testing/centre.ts';
import { verdicts } from '../../testing/verb.ts';
import { columnsOf } from '../board/column.ts';
import { projectMembership } from '../member/member.ts';
import { byRank } from '../rank.ts';
import { outlinesOf } from '../sprint/sprint.ts';

const wish = (centre: Centre) => ({
  projectId: centre.id('fresh'),
  title: 'Новый проект',
  mode: 'cyclogram',
  phase: 'idea',
  before: null,
  leadId: null,
});

test('a project begins with five columns, one of each phase, in their order', () => {
  const centre = buildCentre();
  centre.must(centre.director, 'project.create', wish(centre));
  expect(columnsOf(centre.state, centre.id('fresh')).map((row) => [row.title, row.phase])).toEqual([
    ['Запланировано', 'planned'],
    ['Подготовка', 'preparing'],
    ['Проведение', 'running'],
    ['Отчёт', 'reporting'],
    ['Завершено', 'done'],
  ]);
});

test('in sprints it has an outline for the initial sprint and for each planned one, five unless told otherwise', () => {
  const centre = buildCentre();
  const fresh = { ...wish(centre), mode: 'sprints' };
  centre.must(centre.director, 'project.create', fresh);
  const three = { ...fresh, projectId: centre.id('three'), plannedSprints: 3 };
  centre.must(centre.director, 'project.create', three);
  const numbers = (name: string) =>
    outlinesOf(centre.state, centre.id(name)).map((row) => row.number);
  expect(numbers('fresh')).toEqual([0, 1, 2, 3, 4, 5]);
  expect(numbers('three')).toEqual([0, 1, 2, 3]);
  expect(centre.state.project.get(centre.id('three'))?.plannedSprints).toBe(3);
});

test.each([
  ['sprints', [0, 1, 2, 3]],
  ['cohort', [1, 2, 3]],
  ['cyclogram', []],
])('in mode %s it has the outlines %j', (mode, numbers) => {
  const centre = buildCentre();
  centre.must(centre.director, 'project.create', { ...wish(centre), mode, plannedSprints: 3 });
  const outlines = outlinesOf(centre.state, centre.id('fresh'));
  expect(outlines.map(({ number }) => number)).toEqual(numbers);
});

test('a member of staff brings in an idea and leads it', () => {
  const centre = buildCentre();
  centre.must(centre.member, 'project.create', wish(centre));
  expect(projectMembership(centre.state, centre.id('fresh'), centre.member)?.role).toBe('lead');
});

test.each([
  ['in another phase than idea', { phase: 'running' }],
  ['for another lead', { leadId: 'lead' }],
] as const)('a member of staff creates no project %s', (_what, wanted) => {
  const centre = buildCentre();
  const leadId = 'leadId' in wanted ? centre.lead : null;
  const args = { ...wish(centre), ...wanted, leadId };
  expect(centre.refused(centre.member, 'project.create', args).code).toBe('forbidden');
});

test('a director chooses the phase and the lead, or none', () => {
  const centre = buildCentre();
  const args = { ...wish(centre), phase: 'running', leadId: centre.member };
  centre.must(centre.director, 'project.create', args);
  expect(projectMembership(centre.state, centre.id('fresh'), centre.member)?.role).toBe('lead');
  centre.must(centre.director, 'project.create', {
    ...wish(centre),
    projectId: centre.id('orphan'),
  });
  expect([...centre.state.projectMember.where('projectId', centre.id('orphan'))]).toEqual([]);
});

test.each([
  ['stranger', 'person-not-in-organisation'],
  ['leaver', 'person-not-in-organisation'],
  ['observer', 'observer-only-reads'],
] as const)('S10 a %s cannot be named its lead: %s', (who, code) => {
  const centre = buildCentre();
  const args = { ...wish(centre), leadId: centre[who] };
  expect(centre.refused(centre.director, 'project.create', args).code).toBe(code);
});

test('it stands where it was put on the cascade board, with a key of its own', () => {
  const centre = buildCentre();
  centre.must(centre.director, 'project.create', {
    ...wish(centre),
    phase: 'running',
    before: centre.cyclogram,
  });
  const order = [...centre.state.project.values()].sort(byRank).map((row) => row.id);
  expect(order).toEqual([centre.sprints, centre.id('fresh'), centre.cyclogram]);
});

test('an id is used once', () => {
  const centre = buildCentre();
  const args = { ...wish(centre), projectId: centre.sprints };
  expect(centre.refused(centre.director, 'project.create', args).code).toBe('id-taken');
});

test.each([0, 53, 1.5])('%s is no number of sprints', (plannedSprints) => {
  const centre = buildCentre();
  const args = { ...wish(centre), plannedSprints };
  expect(centre.refused(centre.director, 'project.create', args).params).toEqual({
    path: 'plannedSprints',
  });
});

test('directors and staff create projects, nobody else', () => {
  const centre = buildCentre();
  expect(verdicts(centre, 'project.create', wish(centre))).toEqual({
    director: 'ok',
    lead: 'ok',
    member: 'ok',
    outsider: 'ok',
    observer: 'forbidden',
    leaver: 'not-found',
    stranger: 'not-found',
  });
});
