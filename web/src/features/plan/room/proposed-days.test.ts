import { applyChanges } from '@kaskad/shared/domain/changes.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { buildSprints } from '@kaskad/shared/testing/sprints.ts';
import { expect, test } from 'vitest';
import { proposedDays } from './proposed-days.ts';

const today = '2022-09-01';

test('a sprint begins on the first weekday after the one before and is as long', () => {
  const world = planned({ startsOn: '2022-10-03', endsOn: '2022-10-14' });
  // The 15th and 16th are a weekend, and so is the end twelve days on.
  expect(days(world)).toEqual({ startsOn: '2022-10-17', endsOn: '2022-10-28' });
});

test('where the sprint before was closed early, the next one need not wait for its last day', () => {
  const world = planned({ startsOn: '2022-10-03', endsOn: '2022-12-30' }, '2022-10-12');
  expect(days(world).startsOn).toBe('2022-10-13');
});

test.each([
  ['февраль – июнь 2023', '2023-02-01', '2023-06-30'],
  ['весна 2023', '2023-03-01', '2023-05-31'],
  ['01.2023-03.2023', '2023-01-02', '2023-03-31'],
])('what the outline told of its time is proposed: %s', (horizon, startsOn, endsOn) => {
  const world = planned({ startsOn: '2022-10-03', endsOn: '2022-10-14' }, undefined, horizon);
  expect(days(world)).toEqual({ startsOn, endsOn });
  expect(told(world)).toBe(horizon);
});

test.each(['когда-нибудь', 'сентябрь 2022', 'февраль – июнь', 'до 2024 года'])(
  'words that are over, vague or of no certain year propose nothing and are not quoted: %s',
  (horizon) => {
    const world = planned({ startsOn: '2022-10-03', endsOn: '2022-10-14' }, undefined, horizon);
    expect(days(world)).toEqual({ startsOn: '2022-10-17', endsOn: '2022-10-28' });
    expect(told(world)).toBeNull();
  },
);

test('an outline whose time has begun is proposed from the first free day', () => {
  const world = planned(
    { startsOn: '2022-10-03', endsOn: '2022-10-14' },
    undefined,
    'октябрь – декабрь 2022',
  );
  expect(days(world)).toEqual({ startsOn: '2022-10-17', endsOn: '2022-12-30' });
});

test('a plan made late begins today', () => {
  const world = planned({ startsOn: '2022-10-03', endsOn: '2022-10-14' });
  expect(days(world, '2022-10-26').startsOn).toBe('2022-10-26');
});

test('it neither begins before its stage nor ends after it', () => {
  const world = planned({ startsOn: '2022-10-03', endsOn: '2022-12-30' });
  stage(world, 'later', { startsOn: '2023-01-10', endsOn: '2023-02-12' });
  expect(days(world)).toEqual({ startsOn: '2023-01-10', endsOn: '2023-02-10' });
});

test('a stage that is over is no help', () => {
  const world = planned({ startsOn: '2022-10-03', endsOn: '2022-10-14' });
  stage(world, 'over', { startsOn: '2022-09-01', endsOn: '2022-10-10' });
  expect(days(world).startsOn).toBe('2022-10-17');
});

test('the first sprint gets an equal part of its stage beside the outlines', () => {
  const world = buildSprints();
  world.plan(0);
  const outlines = [...world.state.outline.where('projectId', world.sprints)].length;
  stage(world, 'whole', { startsOn: '2022-09-05', endsOn: '2023-05-31' });
  const { startsOn, endsOn } = proposedDays(world.state, world.sprint(0), today);
  const length = Math.floor(269 / (outlines + 1));
  expect(startsOn).toBe('2022-09-05');
  expect(new Date(endsOn).getTime() - new Date(startsOn).getTime()).toBeLessThanOrEqual(
    length * 86_400_000,
  );
  expect([0, 6]).not.toContain(new Date(endsOn).getDay());
});

test('without a stage and a sprint before it takes three months from today', () => {
  const world = buildSprints();
  world.plan(0);
  expect(proposedDays(world.state, world.sprint(0), today)).toEqual({
    startsOn: '2022-09-01',
    endsOn: '2022-11-30',
    told: null,
  });
});

function planned(
  before: Pick<Sprint, 'startsOn' | 'endsOn'>,
  closedOn = before.endsOn,
  horizon: string | null = null,
) {
  const closedAt = `${closedOn}T12:00:00.000Z`;
  const world = buildSprints();
  world.bring(0, 'closed');
  const outlineId = world.outline(world.sprints, 1);
  world.must(world.lead, 'outline.edit', { outlineId, horizon });
  world.plan(1);
  const id = world.sprintId(0);
  applyChanges(world.state, [
    { op: 'set', kind: 'sprint', id, set: { ...before, closedAt }, was: {} },
  ]);
  return world;
}

function stage(
  world: ReturnType<typeof buildSprints>,
  name: string,
  dates: { startsOn: string; endsOn: string },
) {
  world.putCard(name, { kind: 'stage', ...dates });
}

function days(world: ReturnType<typeof buildSprints>, day = today) {
  const { startsOn, endsOn } = proposedDays(world.state, world.sprint(1), day);
  return { startsOn, endsOn };
}

function told(world: ReturnType<typeof buildSprints>) {
  return proposedDays(world.state, world.sprint(1), today).told;
}
