import { expect, test } from 'vitest';
import { buildCards, type Cards } from '../../testing/cards.ts';

test('only the given fields change', () => {
  const world = buildCards();
  world.addOpen('Семинар', { eventType: 'seminar', scheduleText: 'октябрь' });
  const changes = edit(world, { title: 'Форум', format: 'hybrid' });
  expect(changes).toEqual([
    {
      op: 'set',
      kind: 'card',
      id: world.id('Семинар'),
      set: { title: 'Форум', format: 'hybrid' },
      was: { title: 'Семинар', format: null },
    },
  ]);
});

test('F17 two people who edit different fields of one card both win', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  world.must(world.member, 'card.edit', args(world, { plannedResult: 'Банк практик' }));
  world.must(world.lead, 'card.edit', args(world, { level: 'district' }));
  expect(world.cardRow('Семинар')).toMatchObject({
    plannedResult: 'Банк практик',
    level: 'district',
  });
});

test('F17 of two edits of one field the later wins, and the journal keeps the earlier', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  edit(world, { plannedResult: 'Первое' });
  const [change] = edit(world, { plannedResult: 'Второе' });
  expect(change).toMatchObject({ was: { plannedResult: 'Первое' } });
});

test('null clears a field, and an edit that changes nothing changes nothing', () => {
  const world = buildCards();
  world.addOpen('Семинар', { eventType: 'seminar' });
  expect(edit(world, { title: 'Семинар', eventType: 'seminar' })).toEqual([]);
  edit(world, { eventType: null });
  expect(world.cardRow('Семинар').eventType).toBeNull();
});

test('a title is never cleared and no text is empty', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  for (const fields of [{ title: null }, { title: '' }, { plannedResult: ' ' }])
    expect(refused(world, fields).code).toBe('wrong-arguments');
});

test('an end before the start is refused, whichever of the two is given', () => {
  const world = buildCards();
  world.addOpen('Семинар', { startsOn: '2022-10-10', endsOn: '2022-10-20' });
  expect(refused(world, { endsOn: '2022-10-09' }).code).toBe('dates-reversed');
  expect(refused(world, { startsOn: '2022-10-21' }).code).toBe('dates-reversed');
});

test('days without a precision are exact, and a precision goes with the last day', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  edit(world, { startsOn: '2022-10-10' });
  expect(world.cardRow('Семинар').precision).toBe('day');
  edit(world, { startsOn: null });
  expect(world.cardRow('Семинар').precision).toBeNull();
});

test('C1 an idea takes no exact day by any of the three fields', () => {
  const world = buildCards();
  world.add('Семинар', { startsOn: '2022-10-01', endsOn: '2022-10-31', precision: 'month' });
  const days = [{ precision: 'day' }, { precision: null }, { startsOn: null, precision: 'day' }];
  for (const fields of days) expect(refused(world, fields).code).toBe('card-still-idea');
});

test('an idea takes a month, a quarter and everything that is no detail', () => {
  const world = buildCards();
  world.add('Семинар');
  edit(world, { startsOn: '2022-10-01', endsOn: '2022-10-31', precision: 'month' });
  edit(world, { precision: 'quarter', horizon: 3, level: 'city' });
  expect(world.cardRow('Семинар')).toMatchObject({ precision: 'quarter', horizon: 3 });
});

test('words about time come with what they mean, by a verb of their own', () => {
  const world = buildCards();
  world.add('Семинар');
  expect(refused(world, { scheduleText: 'IV квартал' }).code).toBe('wrong-arguments');
});

test('an idea that has exact days from before the gate can still be renamed and made vague', () => {
  const world = buildCards();
  world.putCard('Семинар', { startsOn: '2022-10-20', precision: 'day' });
  edit(world, { title: 'Форум' });
  edit(world, { precision: 'month' });
  expect(world.cardRow('Семинар').precision).toBe('month');
});

test('a card carried over keeps its exact days and may get others', () => {
  const world = buildCards();
  world.putCard('Семинар', { carriedFromId: world.id('earlier'), carryCount: 1 });
  edit(world, { startsOn: '2022-10-20' });
  expect(world.cardRow('Семинар')).toMatchObject({ startsOn: '2022-10-20', precision: 'day' });
});

test('stages and initiatives of a project with sprints have exact days without a sprint', () => {
  const world = buildCards();
  world.add('Семинар', { kind: 'stage' });
  edit(world, { startsOn: '2022-09-01', endsOn: '2022-09-15', precision: 'day' });
});

test('S02 a card goes into a stage and an initiative of its own project alone', () => {
  const world = buildCards();
  world.add('Семинар');
  const far = { projectId: world.cyclogram };
  const stageId = world.add('Чужой этап', { kind: 'stage', ...far });
  const parentId = world.add('Чужая', { kind: 'initiative', ...far });
  expect(refused(world, { stageId }).code).toBe('stage-of-other-project');
  expect(refused(world, { parentId }).code).toBe('not-found');
  expect(refused(world, { parentId: world.id('Семинар') }).code).toBe('not-found');
  edit(world, {
    stageId: world.addStage('Этап'),
    parentId: world.add('Цикл', { kind: 'initiative' }),
  });
});

test('a card in a stage that was cancelled since can still be renamed', () => {
  const world = buildCards();
  const stageId = world.addStage('Этап');
  world.add('Семинар', { stageId });
  world.setCard('Этап', { cancelledAt: world.now, cancelReason: 'Не нужен' });
  edit(world, { title: 'Форум' });
});

test('a stage gets no stage, initiative or horizon', () => {
  const world = buildCards();
  const stageId = world.addStage('Этап');
  const parentId = world.add('Цикл', { kind: 'initiative' });
  world.add('Семинар', { kind: 'stage' });
  for (const fields of [{ stageId }, { parentId }, { horizon: 1 }])
    expect(refused(world, fields).code).toBe('card-not-event');
});

test('an event of a project without sprints gets no horizon', () => {
  const world = buildCards();
  world.add('Семинар', { projectId: world.cyclogram });
  const refusal = world.refused(world.outsider, 'card.edit', args(world, { horizon: 1 }));
  expect(refusal.code).toBe('project-not-sprints');
});

test('days that contradict the stage, the sprint or another stage are told when they are given', () => {
  const world = buildCards();
  world.addStage('Ранний', '2022-01-01', '2022-08-31');
  world.addStage('Этап', '2022-09-01', '2022-12-31');
  world.addOpen('Семинар', { stageId: world.id('Этап') });
  expect(warned(world, { startsOn: '2023-02-01' })).toEqual(['outside-stage', 'outside-sprint']);
  expect(warned(world, { title: 'Форум' })).toEqual([]);
  expect(warned(world, { stageId: null })).toEqual(['outside-sprint']);
  const earlier = { cardId: world.id('Этап'), startsOn: '2022-08-01' };
  expect(world.ask(world.member, 'card.edit', earlier)).toMatchObject({
    done: { warnings: [{ code: 'stages-overlap', params: { title: 'Ранний' } }] },
  });
});

test('taking an edit back restores the fields it changed and leaves the others', () => {
  const world = buildCards();
  world.addOpen('Семинар', { startsOn: '2022-10-01', endsOn: '2022-10-31', precision: 'month' });
  const before = world.cardRow('Семинар');
  const fields = { title: 'Форум', startsOn: null, endsOn: null, actualResult: 'Итог' };
  world.doAndUndo(world.member, 'card.edit', args(world, fields));
  expect(world.cardRow('Семинар')).toEqual(before);
});

function args(world: Cards, fields: Record<string, unknown>) {
  return { cardId: world.id('Семинар'), ...fields };
}

function edit(world: Cards, fields: Record<string, unknown>) {
  return world.must(world.member, 'card.edit', args(world, fields));
}

function refused(world: Cards, fields: Record<string, unknown>) {
  return world.refused(world.member, 'card.edit', args(world, fields));
}

function warned(world: Cards, fields: Record<string, unknown>) {
  const result = world.ask(world.member, 'card.edit', args(world, fields));
  return result.ok ? result.done.warnings.map(({ code }) => code) : result.refusal;
}
