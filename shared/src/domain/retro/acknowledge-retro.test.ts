import { expect, test } from 'vitest';
import { buildSprints } from '../../testing/sprints.ts';

test.each([null, 'Поддерживаю'])('the director has read it, with the words %j', (body) => {
  const world = buildSprints();
  world.bring(0, 'signed');
  const sprintId = world.sprintId(0);
  world.must(world.director, 'retro.acknowledge', { sprintId, body });
  expect([...world.state.resolution.values()]).toMatchObject([
    { sprintId, projectId: world.sprints, body, by: world.director, at: world.now },
  ]);
  const again = world.refused(world.director, 'retro.acknowledge', { sprintId, body });
  expect(again.code).toBe('retro-acknowledged');
});

test('also when the sprint is closed; refused unsigned and to the lead', () => {
  const world = buildSprints();
  world.bring(0, 'review');
  const args = { sprintId: world.sprintId(0), body: null };
  expect(world.refused(world.lead, 'retro.acknowledge', args).code).toBe('forbidden');
  expect(world.refused(world.director, 'retro.acknowledge', args).code).toBe('retro-not-signed');
  world.writeRetro(0);
  world.sign(0);
  world.close(0);
  world.must(world.director, 'retro.acknowledge', args);
});
