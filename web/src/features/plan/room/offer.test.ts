import { buildSprints } from '@kaskad/shared/testing/sprints.ts';
import { expect, test } from 'vitest';
import { offersFor } from './offer.ts';

test('carried cards come first, then ideas by the sprint they are meant for', () => {
  const world = buildSprints();
  world.bring(0, 'closed');
  world.plan(1);
  world.putCard('farthest', { horizon: 4 });
  world.putCard('later', { horizon: 2 });
  world.putCard('unset');
  world.putCard('meant', { horizon: 1 });
  world.putCard('overdue', { horizon: 0 });
  expect(offered(world, 1)).toEqual([
    ['carried', 1, ['work 0']],
    ['meant', 1, ['meant', 'overdue']],
    ['unset', 1, ['unset']],
    ['later', 2, ['later']],
    ['later', 4, ['farthest']],
  ]);
});

test('what is in a sprint, given up or of another project is not offered', () => {
  const world = buildSprints();
  world.bring(0, 'planning');
  world.putCard('taken', { sprintId: world.sprintId(0) });
  world.putCard('given up', { cancelledAt: world.now });
  world.putCard('elsewhere', { projectId: world.cyclogram });
  expect(offered(world, 0)).toEqual([]);
});

function offered(world: ReturnType<typeof buildSprints>, number: number) {
  return offersFor(world.state, world.sprint(number)).map((offer) => [
    offer.name,
    offer.number,
    offer.cards.map(({ title }) => title),
  ]);
}
