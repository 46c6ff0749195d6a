import { applyChanges } from '@kaskad/shared/domain/changes.ts';
import { buildFigures } from '@kaskad/shared/testing/figures.ts';
import { buildMeasured } from '@kaskad/shared/testing/measured.ts';
import { buildSprints } from '@kaskad/shared/testing/sprints.ts';
import { expect, test } from 'vitest';
import { overdueCards, waitsOf } from './waits.ts';

const today = '2022-10-10';

test('a gate, decisions without an answer and a retrospective nobody has read wait for those who may go on', () => {
  const world = buildSprints();
  world.bring(0, 'review');
  expect(kinds(world, today)).toEqual([['gate', 1, [world.lead]]]);
  world.writeRetro(0);
  world.sign(0);
  expect(kinds(world, today)).toEqual([
    ['gate', 1, [world.lead]],
    ['decisions', 1, [world.lead]],
    ['unread', 1, [world.director]],
  ]);
  const [gate] = waitsOf(world.state, [], today, world.sprints);
  expect(gate).toMatchObject({
    gate: { step: 'close', number: 0 },
    to: `/p/${world.sprints}/plan?sprint=0`,
  });
});

test('events whose day is over wait, the longest late first; ideas, reports and what is done do not', () => {
  const world = buildSprints();
  world.bring(0, 'active');
  const sprintId = world.sprintId(0);
  const late = { sprintId, startsOn: '2022-10-04', endsOn: '2022-10-05' };
  world.putCard('позже', { ...late, endsOn: '2022-10-07' });
  world.putCard('раньше', late);
  world.putCard('сегодня', { ...late, endsOn: today });
  world.putCard('отчёт', { ...late, phase: 'reporting' });
  world.putCard('готово', { ...late, phase: 'done' });
  world.putCard('отменено', { ...late, cancelledAt: world.now });
  world.putCard('замысел', { ...late, sprintId: null });
  world.putCard('без дня', { sprintId });
  const project = world.state.project.get(world.sprints);
  const titles = project && overdueCards(world.state, project, today).map(({ title }) => title);
  expect(titles).toEqual(['раньше', 'позже']);
  expect(waitsOf(world.state, [], today, world.sprints).at(-1)).toMatchObject({
    kind: 'overdue',
    count: 2,
    since: '2022-10-05',
  });
});

test('measurements to confirm and figures that events propose wait for the lead; of the programme, for directors', () => {
  const world = buildMeasured();
  const waits = waitsOf(world.state, [], today, null);
  const proposals = waits.filter(({ kind }) => kind === 'proposals');
  expect(proposals.map(({ project, personIds }) => [project?.id ?? null, personIds])).toEqual([
    [null, [world.director]],
    [world.sprints, [world.lead]],
  ]);
  expect(proposals.map(({ to }) => to)).toEqual(['/kpis', `/p/${world.sprints}/kpis`]);
  world.measure('draft', 'number', { confirm: false });
  expect(kinds(world, today)).toContainEqual(['drafts', 1, [world.lead]]);
});

test('a KPI that two people may count differently waits for a choice', () => {
  const world = buildSprints();
  const figures = buildFigures({});
  const asked = {
    ...figures,
    kpi: { ...figures.kpi, projectId: world.sprints },
    reason: { code: 'reading-unchosen', params: {} },
  } as const;
  const [wait] = waitsOf(world.state, [asked], today, world.sprints).filter(
    ({ kind }) => kind === 'readings',
  );
  expect(wait).toMatchObject({ count: 1, personIds: [world.lead] });
});

test('a project that is not known has nothing, and one where nothing waits has nothing either', () => {
  const world = buildSprints();
  expect(waitsOf(world.state, [], today, world.id('nowhere'))).toEqual([]);
  applyChanges(world.state, [
    { op: 'set', kind: 'project', id: world.sprints, set: { phase: 'idea' }, was: {} },
  ]);
  expect(waitsOf(world.state, [], today, world.sprints)).toEqual([]);
});

function kinds(world: Pick<ReturnType<typeof buildSprints>, 'state' | 'sprints'>, on: string) {
  return waitsOf(world.state, [], on, world.sprints).map(({ kind, count, personIds }) => [
    kind,
    count,
    personIds,
  ]);
}
