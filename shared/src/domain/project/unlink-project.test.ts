import { expect, test } from 'vitest';
import { buildCentre, type Centre } from '../../testing/centre.ts';
import { buildSprints } from '../../testing/sprints.ts';
import { doAndUndo, rowsOf } from '../../testing/verb.ts';
import { applyChanges } from '../changes.ts';
import { derivedId } from '../env.ts';

test('the link goes and nothing else', () => {
  const centre = buildCentre();
  const before = rowsOf(centre.state);
  link(centre);
  const changes = centre.must(centre.lead, 'project.unlink', { linkId: centre.id('link') });
  expect(changes).toHaveLength(1);
  expect(rowsOf(centre.state)).toEqual(before);
});

test('S02 a link of a card is not a link of a project', () => {
  const world = buildSprints();
  world.putCard('card');
  const id = world.id('link');
  const years = { startsOn: '2019-01-01', endsOn: '2024-12-31', note: null };
  const to = { goalId: null, kpiId: null, directionId: direction(world) };
  const row = { projectId: null, ...to, ...years };
  applyChanges(world.state, [
    { op: 'add', kind: 'link', row: { id, cardId: world.id('card'), ...row } },
  ]);
  expect(world.refused(world.director, 'project.unlink', { linkId: id }).code).toBe('not-found');
});

test('a link that is gone is not found', () => {
  const centre = buildCentre();
  const args = { linkId: centre.id('none') };
  expect(centre.refused(centre.director, 'project.unlink', args).code).toBe('not-found');
});

test('taken back, the very link is there again', () => {
  const centre = buildCentre();
  link(centre);
  const before = rowsOf(centre.state);
  doAndUndo(centre, centre.lead, 'project.unlink', { linkId: centre.id('link') });
  expect(rowsOf(centre.state)).toEqual(before);
});

function link(centre: Centre): void {
  centre.must(centre.lead, 'project.link', {
    projectId: centre.sprints,
    linkId: centre.id('link'),
    to: { directionId: direction(centre) },
  });
}

function direction(centre: Centre): string {
  return derivedId(centre.cascade, 'E1');
}
