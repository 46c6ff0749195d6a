import { expect, test } from 'vitest';
import { buildPeriods, rollOver } from '../../testing/periods.ts';
import { changedSince, forLeads, verdicts } from '../../testing/verb.ts';

function argsOf(world: ReturnType<typeof buildPeriods>, fields: object = {}) {
  const { sprints: projectId } = world;
  return { projectId, sprintId: world.id('year'), number: 2022, repeat: [], take: [], ...fields };
}

/** 2021/22 is over but for its close, with one event of it done and one not; a third belongs to no year. */
function buildYears() {
  const world = buildPeriods('cyclogram');
  world.bring(2021, 'active');
  const sprintId = world.sprintId(2021);
  world.putCard('чтения', { sprintId, phase: 'done', actualResult: 'Пришли 40 человек' });
  world.putCard('слёт', { sprintId });
  world.putCard('семинар');
  return world;
}

test('the first year of a cyclogram is free, has its days and a short retrospective of its own', () => {
  const world = buildPeriods('cyclogram');
  const count = world.changes.length;
  rollOver(world, 2019);
  expect(changedSince(world, count)).toEqual(['add sprint', 'add retro']);
  expect(world.sprint(2019)).toMatchObject({
    ...{ number: 2019, mode: 'cyclogram', status: 'planning', goal: null },
    ...{ startsOn: '2019-09-01', endsOn: '2020-08-31' },
  });
  const retro = world.state.retro.get(world.sprintId(2019));
  expect(retro).toMatchObject({ format: 'repeat-change-drop', phase: 'writing' });
});

test('next year begins with the goal of the last, copies of what comes again and what moves in', () => {
  const world = buildYears();
  rollOver(world, 2022, { repeat: ['чтения', 'слёт'], take: ['семинар'] });
  const year = world.sprint(2022);
  expect(year.goal).toBe(world.sprint(2021).goal);
  const held = [...world.state.card.where('sprintId', year.id)].map(({ title }) => title);
  expect(held.sort()).toEqual(['семинар', 'слёт', 'чтения']);
  expect(world.cardRow('чтения 2022')).toMatchObject({
    ...{ previousId: world.id('чтения'), phase: 'planned', actualResult: null },
  });
});

test('what came again stays with its fact in the year it was', () => {
  const world = buildYears();
  const before = world.cardRow('чтения');
  rollOver(world, 2022, { repeat: ['чтения'] });
  expect(world.cardRow('чтения')).toEqual(before);
});

test('a card that moves in keeps its column, its people and its place', () => {
  const world = buildYears();
  const { sprints, member } = world;
  const running = { phase: 'running', columnId: world.column(sprints, 'running') } as const;
  const before = world.putCard('бег', { ...running, responsible: [member], carryCount: 1 });
  rollOver(world, 2022, { take: ['бег'] });
  const sprintAt = world.now;
  expect(world.cardRow('бег')).toEqual({ ...before, sprintId: world.sprintId(2022), sprintAt });
});

test('copies stand in the first column after all others, in their order', () => {
  const world = buildYears();
  rollOver(world, 2022, { repeat: ['слёт', 'чтения'] });
  const planned = world.column(world.sprints, 'planned');
  const cards = [...world.state.card.where('columnId', planned)];
  cards.sort((a, b) => (a.rank < b.rank ? -1 : 1));
  expect(cards.slice(-2).map(({ id }) => id)).toEqual(
    ['слёт 2022', 'чтения 2022'].map((name) => world.id(name)),
  );
});

test('the next year may be planned while the last one waits for its retrospective, not while it is a plan', () => {
  const world = buildPeriods('cyclogram');
  rollOver(world, 2021);
  expect(world.refused(world.lead, 'year.roll-over', argsOf(world))).toEqual({
    code: 'previous-not-started',
    params: { previous: 2021, number: 2022 },
  });
  world.bring(2021, 'review');
  rollOver(world, 2022);
  expect(world.sprint(2022).status).toBe('planning');
});

test.each([2021, 2020, 2023])('after 2021 no year %i comes', (number) => {
  const world = buildPeriods('cyclogram');
  world.bring(2021, 'active');
  const refusal = world.refused(world.lead, 'year.roll-over', argsOf(world, { number }));
  expect(refusal).toEqual({ code: 'sprint-not-next', params: { number } });
});

test('no director passes over the order of years', () => {
  const world = buildPeriods('cyclogram');
  rollOver(world, 2021);
  expect(world.refused(world.director, 'year.roll-over', argsOf(world)).code).toBe(
    'previous-not-started',
  );
});

test.each([1999, 2101, 2022.5])('%d is no year', (number) => {
  const world = buildPeriods('cyclogram');
  const refusal = world.refused(world.lead, 'year.roll-over', argsOf(world, { number }));
  expect(refusal).toEqual({ code: 'wrong-arguments', params: { path: 'number' } });
});

test('sprints and checkpoints are not rolled over', () => {
  for (const world of [buildPeriods('cohort'), buildPeriods('cyclogram')]) {
    const projects = [...world.state.project.values()].filter(({ mode }) => mode !== 'cyclogram');
    for (const { id: projectId } of projects) {
      const args = argsOf(world, { projectId });
      expect(world.refused(world.director, 'year.roll-over', args).code).toBe(
        'project-not-cyclogram',
      );
    }
  }
});

test.each([
  ['чтения', 'twice', 'card-repeated'],
  ['этап', 'once', 'card-not-event'],
  ['отменённое', 'once', 'card-cancelled'],
  ['чужое', 'once', 'not-found'],
  ['нигде', 'once', 'not-found'],
])('%s does not come again %s: %s', (name, times, code) => {
  const world = buildYears();
  world.putCard('этап', { kind: 'stage' });
  world.putCard('отменённое', { cancelledAt: world.now, cancelReason: 'Нет заявок' });
  world.putCard('чужое', { projectId: world.cyclogram });
  const cardId = world.id(name);
  const repeat = [{ cardId, newId: world.id('a') }];
  if (times === 'twice') repeat.push({ cardId, newId: world.id('b') });
  const refusal = world.refused(world.lead, 'year.roll-over', argsOf(world, { repeat }));
  expect(refusal.code).toBe(code);
});

test('an event of the year before last does not come again', () => {
  const world = buildYears();
  rollOver(world, 2022, { take: ['семинар'] });
  world.must(world.lead, 'sprint.review', { sprintId: world.sprintId(2021) });
  world.must(world.lead, 'sprint.start', { sprintId: world.sprintId(2022) });
  const repeat = [{ cardId: world.id('чтения'), newId: world.id('new') }];
  const args = argsOf(world, { number: 2023, repeat });
  expect(world.refused(world.lead, 'year.roll-over', args)).toEqual({
    code: 'card-in-other-sprint',
    params: { number: 2021 },
  });
});

test.each([
  ['слёт', 'card-in-other-sprint'],
  ['давнее', 'card-done'],
  ['этап', 'card-not-event'],
  ['отменённое', 'card-cancelled'],
  ['чужое', 'not-found'],
])('%s does not move in: %s', (name, code) => {
  const world = buildYears();
  world.putCard('давнее', { phase: 'done' });
  world.putCard('этап', { kind: 'stage' });
  world.putCard('отменённое', { cancelledAt: world.now, cancelReason: 'Нет заявок' });
  world.putCard('чужое', { projectId: world.cyclogram });
  const args = argsOf(world, { take: [world.id(name)] });
  expect(world.refused(world.lead, 'year.roll-over', args).code).toBe(code);
});

test('a card does not move in twice, nor move in and come again', () => {
  const world = buildYears();
  const cardId = world.id('семинар');
  const repeat = [{ cardId, newId: world.id('new') }];
  for (const fields of [{ take: [cardId, cardId] }, { take: [cardId], repeat }]) {
    const refusal = world.refused(world.lead, 'year.roll-over', argsOf(world, fields));
    expect(refusal).toEqual({ code: 'wrong-arguments', params: { path: 'take' } });
  }
});

test('an id that is taken is refused, of the year and of a card', () => {
  const world = buildYears();
  const again = argsOf(world, { sprintId: world.sprintId(2021) });
  expect(world.refused(world.lead, 'year.roll-over', again).code).toBe('id-taken');
  const cardId = world.id('чтения');
  for (const repeat of [
    [{ cardId, newId: world.id('слёт') }],
    [
      { cardId, newId: world.id('new') },
      { cardId: world.id('слёт'), newId: world.id('new') },
    ],
  ]) {
    const refusal = world.refused(world.lead, 'year.roll-over', argsOf(world, { repeat }));
    expect(refusal.code).toBe('id-taken');
  }
});

test('a full column takes no copies, a soft limit warns once', () => {
  const world = buildYears();
  const columnId = world.column(world.sprints, 'planned');
  world.must(world.lead, 'column.edit', { columnId, wipLimit: 1 });
  const repeat = ['чтения', 'слёт'].map((name) => {
    return { cardId: world.id(name), newId: world.id(`new ${name}`) };
  });
  const soft = world.ask(world.lead, 'year.roll-over', argsOf(world, { repeat }));
  expect(soft).toMatchObject({ ok: true, done: { warnings: [{ code: 'column-over-limit' }] } });
  world.must(world.lead, 'column.edit', { columnId, wipMode: 'hard' });
  const cardId = world.id('слёт');
  const one = { cardId, newId: world.id('more'), sprintId: world.id('year') };
  world.setCard('new слёт', { sprintId: null });
  expect(world.refused(world.lead, 'card.repeat', one).code).toBe('column-full');
});

test('a lead of the project rolls over, nobody else', () => {
  const world = buildPeriods('cyclogram');
  expect(verdicts(world, 'year.roll-over', argsOf(world))).toEqual(forLeads);
});
