import { expect, test } from 'vitest';
import { buildCentre, type Centre } from '../../testing/centre.ts';
import { plainKpi } from '../../testing/kpi.ts';
import { doAndUndo, forLeads, rowsOf, verdicts } from '../../testing/verb.ts';
import { derivedId } from '../env.ts';

test.each(['goalId', 'kpiId', 'directionId'] as const)('C13 a project is tied by %s', (field) => {
  const centre = withTargets();
  const to = { [field]: targets(centre)[field] };
  const args = { projectId: centre.sprints, linkId: centre.id('link'), to };
  centre.must(centre.lead, 'project.link', args);
  expect([...centre.state.link.values()]).toEqual([
    {
      id: centre.id('link'),
      cardId: null,
      projectId: centre.sprints,
      goalId: null,
      kpiId: null,
      directionId: null,
      startsOn: field === 'directionId' ? '2019-01-01' : null,
      endsOn: field === 'directionId' ? '2024-12-31' : null,
      note: null,
      ...to,
    },
  ]);
});

test('a link to the same thing exists once per project', () => {
  const centre = withTargets();
  const to = { directionId: targets(centre).directionId };
  const link = (linkId: string, projectId: string) => ({
    linkId: centre.id(linkId),
    projectId,
    to,
  });
  centre.must(centre.lead, 'project.link', link('first', centre.sprints));
  expect(centre.refused(centre.lead, 'project.link', link('second', centre.sprints)).code).toBe(
    'already-linked',
  );
  centre.must(centre.outsider, 'project.link', link('third', centre.cyclogram));
  expect(
    centre.refused(centre.outsider, 'project.link', link('first', centre.cyclogram)).code,
  ).toBe('id-taken');
});

test.each(['goalId', 'kpiId'] as const)('S10 %s of another project is out of reach', (field) => {
  const centre = withTargets();
  const to = { [field]: targets(centre)[field] };
  const args = { projectId: centre.cyclogram, linkId: centre.id('link'), to };
  expect(centre.refused(centre.director, 'project.link', args).code).toBe('not-found');
});

test('a goal of the programme is in reach of every project', () => {
  const centre = withTargets();
  const goalId = centre.id('programme goal');
  const goal = { goalId, parentId: null, projectId: null, level: 'programme', title: 'Общая' };
  centre.must(centre.director, 'goal.add', goal);
  const args = { projectId: centre.cyclogram, linkId: centre.id('link'), to: { goalId } };
  centre.must(centre.outsider, 'project.link', args);
  expect(centre.state.link.get(centre.id('link'))?.goalId).toBe(goalId);
});

test.each(['goalId', 'kpiId', 'directionId'])('%s that is nowhere is not found', (field) => {
  const centre = buildCentre();
  const to = { [field]: centre.id('none') };
  const args = { projectId: centre.sprints, linkId: centre.id('link'), to };
  expect(centre.refused(centre.lead, 'project.link', args).code).toBe('not-found');
});

test('a link leads to one thing, not to two and not to none', () => {
  const centre = withTargets();
  const { goalId, kpiId } = targets(centre);
  for (const to of [{}, { goalId, kpiId }, { cardId: goalId }]) {
    const args = { projectId: centre.sprints, linkId: centre.id('link'), to };
    expect(centre.refused(centre.lead, 'project.link', args).code).toBe('wrong-arguments');
  }
});

test('leads tie their project, and untie it', () => {
  const centre = withTargets();
  const linkId = centre.id('link');
  const to = { goalId: targets(centre).goalId };
  const args = { projectId: centre.sprints, linkId, to };
  expect(verdicts(centre, 'project.link', args)).toEqual(forLeads);
  centre.must(centre.lead, 'project.link', args);
  expect(verdicts(centre, 'project.unlink', { linkId })).toEqual(forLeads);
});

test('taken back, everything is as before', () => {
  const centre = withTargets();
  const before = rowsOf(centre.state);
  const to = { kpiId: targets(centre).kpiId };
  const args = { projectId: centre.sprints, linkId: centre.id('link'), to };
  doAndUndo(centre, centre.lead, 'project.link', args);
  expect(rowsOf(centre.state)).toEqual(before);
});

function targets(centre: Centre) {
  return {
    goalId: centre.id('goal'),
    kpiId: centre.id('kpi'),
    directionId: derivedId(centre.cascade, 'E1'),
  };
}

function withTargets(): Centre {
  const centre = buildCentre();
  const projectId = centre.sprints;
  const goal = { goalId: centre.id('goal'), parentId: null, level: 'project', title: 'Цель' };
  centre.must(centre.lead, 'goal.add', { ...goal, projectId });
  centre.must(centre.lead, 'kpi.add', {
    ...plainKpi,
    kpiId: centre.id('kpi'),
    projectId,
  });
  return centre;
}
