import { expect, test } from 'vitest';
import { buildCentre } from '../../testing/centre.ts';
import { plainKpi } from '../../testing/kpi.ts';
import { forDirectors, forLeads, rowsOf, verdicts } from '../../testing/verb.ts';

test('the KPI goes with the links to it, and nothing else', () => {
  const centre = buildCentre();
  const before = rowsOf(centre.state);
  const projectId = centre.sprints;
  const kpiId = centre.id('kpi');
  centre.must(centre.lead, 'kpi.add', { ...plainKpi, kpiId, projectId });
  const link = { projectId, linkId: centre.id('link'), to: { kpiId } };
  centre.must(centre.lead, 'project.link', link);
  const changes = centre.must(centre.lead, 'kpi.remove', { kpiId });
  expect(changes.map(({ op, kind }) => `${op} ${kind}`)).toEqual(['remove link', 'remove kpi']);
  expect(rowsOf(centre.state)).toEqual(before);
});

test('a KPI that is gone is not found', () => {
  const centre = buildCentre();
  const args = { kpiId: centre.id('none') };
  expect(centre.refused(centre.director, 'kpi.remove', args).code).toBe('not-found');
});

test('leads remove KPIs of their project, directors those of the programme', () => {
  const centre = buildCentre();
  const kpi = (name: string) => ({ ...plainKpi, kpiId: centre.id(name) });
  centre.must(centre.lead, 'kpi.add', { ...kpi('own'), projectId: centre.sprints });
  centre.must(centre.director, 'kpi.add', { ...kpi('shared'), projectId: null });
  expect(verdicts(centre, 'kpi.remove', { kpiId: centre.id('own') })).toEqual(forLeads);
  expect(verdicts(centre, 'kpi.remove', { kpiId: centre.id('shared') })).toEqual(forDirectors);
});
