import { expect, test } from 'vitest';
import { buildCentre, type Centre } from '../../testing/centre.ts';
import { doAndUndo, forLeads, rowsOf, verdicts } from '../../testing/verb.ts';
import { derivedId } from '../env.ts';

const years = { startsOn: '2020-09-01', endsOn: '2022-08-31' };

function build(): { centre: Centre; linkId: string } {
  const centre = buildCentre();
  const linkId = centre.id('link');
  const to = { directionId: derivedId(centre.cascade, 'E2') };
  centre.must(centre.lead, 'project.link', { projectId: centre.sprints, linkId, to });
  return { centre, linkId };
}

test('C13 a project serves a direction in its own years and says which part of it', () => {
  const { centre, linkId } = build();
  centre.must(centre.lead, 'link.serve', { linkId, ...years });
  centre.must(centre.lead, 'link.note', { linkId, note: ' проект «Билет в будущее» ' });
  expect(centre.state.link.get(linkId)).toMatchObject({
    ...{ ...years, note: 'проект «Билет в будущее»' },
  });
  centre.must(centre.lead, 'link.note', { linkId, note: null });
  expect(centre.state.link.get(linkId)?.note).toBeNull();
});

test.each([
  ['reversed', { startsOn: '2022-01-01', endsOn: '2021-01-01' }, 'dates-reversed'],
  [
    'before it is in force',
    { startsOn: '2018-12-31', endsOn: '2021-01-01' },
    'direction-not-in-force',
  ],
  ['after it', { startsOn: '2020-01-01', endsOn: '2025-01-01' }, 'direction-not-in-force'],
])('years %s are refused', (_, wrong, code) => {
  const { centre, linkId } = build();
  expect(centre.refused(centre.lead, 'link.serve', { linkId, ...wrong }).code).toBe(code);
});

test('a new link may begin with its years, inside those of the direction', () => {
  const { centre } = build();
  const link = {
    ...{ projectId: centre.cyclogram, linkId: centre.id('other') },
    to: { directionId: derivedId(centre.cascade, 'E2') },
  };
  const wrong = centre.refused(centre.outsider, 'project.link', { ...link, endsOn: '2026-01-01' });
  expect(wrong.code).toBe('direction-not-in-force');
  centre.must(centre.outsider, 'project.link', { ...link, ...years, note: 'Часть' });
  expect(centre.state.link.get(link.linkId)).toMatchObject({ ...years, note: 'Часть' });
});

test('a link to a goal has neither years nor a note', () => {
  const { centre } = build();
  const [goalId, linkId] = [centre.id('goal'), centre.id('goal link')];
  const goal = {
    goalId,
    parentId: null,
    projectId: centre.sprints,
    level: 'project',
    title: 'Цель',
  };
  centre.must(centre.lead, 'goal.add', goal);
  const link = { projectId: centre.sprints, linkId, to: { goalId }, ...years, note: 'Часть' };
  centre.must(centre.lead, 'project.link', link);
  expect(centre.state.link.get(linkId)).toMatchObject({ startsOn: null, endsOn: null, note: null });
  expect(centre.refused(centre.lead, 'link.note', { linkId, note: 'Часть' }).code).toBe(
    'not-found',
  );
  expect(centre.refused(centre.lead, 'link.serve', { linkId, ...years }).code).toBe('not-found');
});

test('leads say so; taken back, everything is as before', () => {
  const { centre, linkId } = build();
  expect(verdicts(centre, 'link.note', { linkId, note: 'Часть' })).toEqual(forLeads);
  expect(verdicts(centre, 'link.serve', { linkId, ...years })).toEqual(forLeads);
  const before = rowsOf(centre.state);
  doAndUndo(centre, centre.lead, 'link.note', { linkId, note: 'Часть' });
  doAndUndo(centre, centre.lead, 'link.serve', { linkId, ...years });
  expect(rowsOf(centre.state)).toEqual(before);
  centre.must(centre.lead, 'link.note', { linkId, note: 'Часть' });
  centre.must(centre.lead, 'link.serve', { linkId, ...years });
  const narrow = rowsOf(centre.state);
  doAndUndo(centre, centre.lead, 'project.unlink', { linkId });
  expect(rowsOf(centre.state)).toEqual(narrow);
});
