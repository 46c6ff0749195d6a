import { expect, test } from 'vitest';
import { plainKpi } from '../../testing/kpi.ts';
import { buildSeries } from '../../testing/series.ts';

test('what was held stays held while a figure of it stands, and stays in the series for ever', () => {
  const world = withFigure();
  const held = world.occurrence('Совещание');
  const unhold = { occurrenceId: held.id, heldOn: null };
  expect(world.refused(world.lead, 'occurrence.hold', unhold).code).toBe('occurrence-measured');
  world.must(world.lead, 'occurrence.hold', { ...unhold, heldOn: '2022-09-12' });
  world.must(world.lead, 'measurement.withdraw', { measurementId: world.id('figure') });
  world.must(world.lead, 'occurrence.hold', unhold);
  const gone = { occurrenceId: held.id };
  expect(world.refused(world.lead, 'occurrence.remove', gone).code).toBe('occurrence-measured');
  world.schedule('Совещание', 'в мае');
  expect(world.occurrences('Совещание').map(({ id }) => id)).toContain(held.id);
});

test('without a figure the same occurrence goes with its plan', () => {
  const world = buildSeries();
  world.scheduled('Совещание', 'ежемесячно');
  const { id } = world.occurrence('Совещание');
  world.schedule('Совещание', 'в мае');
  expect(world.occurrences('Совещание').map((row) => row.id)).not.toContain(id);
});

test('one time of an event gives one figure a day, the next time its own', () => {
  const world = withFigure();
  const refusal = world.refused(world.lead, 'measurement.add', figure(world, 'again'));
  expect(refusal.code).toBe('card-measured');
  world.hold('Совещание', '2022-10-03', 1);
  const next = { sourceOccurrenceId: world.occurrence('Совещание', 1).id };
  world.must(world.lead, 'measurement.add', { ...figure(world, 'next'), ...next });
});

test('one that was not held, or is of another event, gives nothing', () => {
  const world = withFigure();
  world.scheduled('Лекторий', 'ежемесячно');
  world.hold('Лекторий', '2022-09-20');
  const code = (sourceOccurrenceId: string) =>
    world.refused(world.lead, 'measurement.add', { ...figure(world, 'x'), sourceOccurrenceId })
      .code;
  expect(code(world.occurrence('Совещание', 2).id)).toBe('card-not-done');
  expect(code(world.occurrence('Лекторий').id)).toBe('not-found');
});

type World = ReturnType<typeof buildSeries>;

function withFigure() {
  const world = buildSeries();
  const cardId = world.scheduled('Совещание', 'ежемесячно');
  const kpiId = world.id('kpi');
  const number = { kind: 'number', deadline: '2024-08-31', cumulative: false };
  world.must(world.lead, 'kpi.add', { ...plainKpi, ...number, kpiId, projectId: world.sprints });
  world.must(world.lead, 'card.link', { cardId, linkId: world.id('link'), to: { kpiId } });
  world.hold('Совещание', '2022-09-10');
  world.must(world.lead, 'measurement.add', figure(world, 'figure'));
  return world;
}

function figure(world: World, name: string) {
  return {
    ...{ measurementId: world.id(name), kpiId: world.id('kpi'), measuredOn: '2022-09-10' },
    ...{ value: 20, source: 'event', sourceCardId: world.id('Совещание'), confirm: true },
    sourceOccurrenceId: world.occurrence('Совещание').id,
  };
}
