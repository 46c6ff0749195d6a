import { expect, test } from 'vitest';
import { buildSprints, type Sprints } from '../../testing/sprints.ts';
import { inverseOf } from '../execute.ts';

test.each(['active', 'review'] as const)('each text is written by itself at %s', (step) => {
  const world = at(step);
  world.must(world.member, 'retro.write', args(world, 'Всё в срок'));
  world.must(world.lead, 'retro.write', { ...args(world, 'Мало мест'), field: 'hindered' });
  expect(world.state.retro.get(world.sprintId(0))).toMatchObject({
    wentWell: 'Всё в срок',
    hindered: 'Мало мест',
    tryNext: null,
  });
});

test('a text is emptied with null', () => {
  const world = at('active');
  world.must(world.member, 'retro.write', args(world, 'Черновик'));
  world.must(world.member, 'retro.write', args(world, null));
  expect(world.state.retro.get(world.sprintId(0))?.wentWell).toBeNull();
});

test.each(['signed', 'closed'] as const)('refused once signed: %s', (step) => {
  const world = at(step);
  expect(world.refused(world.lead, 'retro.write', args(world, 'Поправка'))).toEqual({
    code: 'retro-signed',
    params: { number: 0 },
  });
});

test('refused before the sprint starts', () => {
  const world = at('planning');
  expect(world.refused(world.member, 'retro.write', args(world, 'Рано'))).toEqual({
    code: 'sprint-wrong-status',
    params: { number: 0, status: 'planning' },
  });
});

test('refused in a sprint that was closed unsigned', () => {
  const world = at('review');
  world.must(world.director, 'sprint.close', {
    sprintId: world.sprintId(0),
    dispositions: [{ cardId: world.id('work 0'), kind: 'cancel', reason: 'Лишнее' }],
    override: { reason: 'Команда ушла' },
  });
  expect(world.refused(world.member, 'retro.write', args(world, 'Поздно'))).toMatchObject({
    code: 'sprint-wrong-status',
    params: { status: 'closed' },
  });
});

test('malformed: another field, an empty text', () => {
  const world = at('active');
  const wrong = [{ ...args(world, 'x'), field: 'mood' }, args(world, '   ')];
  for (const each of wrong)
    expect(world.refused(world.member, 'retro.write', each).code).toBe('wrong-arguments');
});

test('undone by the text before', () => {
  const world = at('active');
  world.must(world.member, 'retro.write', args(world, 'Было'));
  const command = { id: world.id('c'), name: 'retro.write', args: args(world, 'Стало') };
  expect(inverseOf(world.state, command)).toEqual({
    name: 'retro.write',
    args: args(world, 'Было'),
  });
});

test.each([
  ['observer', 'forbidden'],
  ['outsider', 'forbidden'],
  ['leaver', 'not-found'],
  ['stranger', 'not-found'],
] as const)('refused to the %s', (who, code) => {
  const world = at('active');
  expect(world.refused(world[who], 'retro.write', args(world, 'Моё')).code).toBe(code);
});

function at(step: Parameters<Sprints['bring']>[1]): Sprints {
  const world = buildSprints();
  world.bring(0, step);
  return world;
}

function args(world: Sprints, body: string | null) {
  return { sprintId: world.sprintId(0), field: 'wentWell', body };
}
