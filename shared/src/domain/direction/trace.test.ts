import { expect, test } from 'vitest';
import { buildCentre, type Centre } from '../../testing/centre.ts';
import { derivedId } from '../env.ts';
import { orphansOf } from './orphans.ts';
import { tracedCards, traceOf } from './trace.ts';
import { NONE, plainTrace, type TraceOptions } from './trace-options.ts';

const ofCode = (centre: Centre, code: string) => derivedId(centre.cascade, code);

function addCard(centre: Centre, name: string, fields: object = {}): string {
  const cardId = centre.id(name);
  const card = { cardId, projectId: centre.sprints, kind: 'event', title: name };
  centre.must(centre.director, 'card.add', card);
  const row = centre.state.card.get(cardId);
  if (row !== undefined) centre.state.card.put({ ...row, ...fields });
  return cardId;
}

function serve(centre: Centre, projectId: string, code: string): void {
  const to = { directionId: ofCode(centre, code) };
  const linkId = centre.id(`${projectId} ${code}`);
  centre.must(centre.director, 'project.link', { projectId, linkId, to });
}

/** Cards of each row by title of its direction, as «row: cells = total». */
function cardsOf(centre: Centre, options: Partial<TraceOptions> = {}): string[] {
  const { rows, columns, totals, total } = traceOf(centre.state, { ...plainTrace, ...options });
  const told = rows.map(({ directionId, cells, total }) => {
    const name = centre.state.direction.get(directionId ?? '')?.code ?? NONE;
    return `${name}: ${cells.map(({ cards }) => cards).join(' ')} = ${total.cards}`;
  });
  expect(totals).toHaveLength(columns.length);
  return [...told, `all: ${totals.map(({ cards }) => cards).join(' ')} = ${total.cards}`];
}

test('C13 a card serves what its project is tied to, or what it is tied to itself instead', () => {
  const centre = buildCentre();
  serve(centre, centre.sprints, 'E1');
  addCard(centre, 'plain');
  const cardId = addCard(centre, 'own');
  const to = { directionId: ofCode(centre, 'E2') };
  centre.must(centre.director, 'card.link', { cardId, linkId: centre.id('link'), to });
  expect(cardsOf(centre)).toEqual([
    ...['E: 2 0 = 2', 'E1: 1 0 = 1', 'E2: 1 0 = 1', 'none: 0 0 = 0', 'all: 2 0 = 2'],
  ]);
});

test('a shared card counts in each project by what that one serves, and once in the total', () => {
  const centre = buildCentre();
  serve(centre, centre.sprints, 'E1');
  serve(centre, centre.cyclogram, 'E1');
  serve(centre, centre.cyclogram, 'E4');
  const cardId = addCard(centre, 'shared', { phase: 'done', endsOn: '2022-10-01' });
  centre.must(centre.director, 'card.share', {
    ...{ cardId, projectId: centre.cyclogram, participationId: centre.id('guest') },
  });
  const { rows, total } = traceOf(centre.state, plainTrace);
  expect(cardsOf(centre)).toEqual([
    ...['E: 1 1 = 1', 'E1: 1 1 = 1', 'E4: 0 1 = 1', 'none: 0 0 = 0', 'all: 1 1 = 1'],
  ]);
  expect([total.done, rows[1]?.total.done]).toEqual([1, 1]);
});

test('C13 an event after the end of a direction serves none, until a successor is confirmed', () => {
  const centre = buildCentre();
  const days = { projectId: centre.sprints, startsOn: '2020-01-01', endsOn: '2025-10-31' };
  centre.must(centre.director, 'project.edit', days);
  serve(centre, centre.sprints, 'E1');
  addCard(centre, 'before', { startsOn: '2024-12-20', endsOn: '2024-12-20' });
  addCard(centre, 'after', { startsOn: '2025-03-03', endsOn: '2025-03-03' });
  addCard(centre, 'undated');
  const byYear = { by: 'period', year: 'calendar' } as const;
  expect(cardsOf(centre, byYear)).toEqual([
    ...['E: 1 0 1 = 2', 'E1: 1 0 1 = 2', 'none: 0 1 0 = 1', 'all: 1 1 1 = 3'],
  ]);
  centre.must(centre.lead, 'project.continue-direction', {
    linkId: centre.id(`${centre.sprints} E1`),
    ...{ newLinkId: centre.id('next'), directionId: ofCode(centre, 'Ю6') },
  });
  expect(cardsOf(centre, byYear)).toEqual([
    ...['E: 1 0 1 = 2', 'E1: 1 0 1 = 2', 'Ю: 0 1 1 = 2', 'Ю6: 0 1 1 = 2'],
    ...['none: 0 0 0 = 0', 'all: 1 1 1 = 3'],
  ]);
});

test('what serves a merged direction goes on serving it under its new name', () => {
  const centre = buildCentre();
  serve(centre, centre.sprints, 'E5');
  addCard(centre, 'later', { startsOn: '2023-03-03', endsOn: '2023-03-03' });
  expect(cardsOf(centre)).toEqual([
    ...['E: 1 0 = 1', 'E5: 1 0 = 1', 'none: 0 0 = 0', 'all: 1 0 = 1'],
  ]);
});

test('an event that comes again took place as often as it was held, and every list tells it', () => {
  const centre = buildCentre();
  serve(centre, centre.sprints, 'E1');
  const cardId = addCard(centre, 'series', { phase: 'done' });
  for (const [at, heldOn] of ['2022-09-05', '2022-10-05', '2023-09-05', null].entries())
    centre.state.occurrence.put({
      ...{ id: centre.id(`time ${at}`), cardId, startsOn: null, endsOn: null, heldOn },
      ...{ cancelledAt: null, cancelReason: null, result: null, attended: null },
    });
  const options = { ...plainTrace, by: 'period' } as const;
  const { columns, totals } = traceOf(centre.state, options);
  expect(columns).toEqual(['2022', '2023', NONE]);
  expect(totals.map(({ cards, done }) => [cards, done])).toEqual([
    ...[
      [1, 2],
      [1, 1],
      [0, 0],
    ],
  ]);
  const place = { direction: ofCode(centre, 'E1'), column: '2022', measure: 'done' } as const;
  expect(tracedCards(centre.state, options, place)).toEqual([{ cardId, count: 2 }]);
});

test('stages and what was given up are counted nowhere', () => {
  const centre = buildCentre();
  addCard(centre, 'given up', { cancelledAt: centre.now });
  const stage = { cardId: centre.id('stage'), projectId: centre.sprints, kind: 'stage' };
  centre.must(centre.director, 'card.add', { ...stage, title: 'Этап' });
  expect(cardsOf(centre)).toEqual(['none: 0 0 = 0', 'all: 0 0 = 0']);
});

test('C13 orphans on both sides: cards, goals, KPIs and directions, each gone once it is connected', () => {
  const centre = buildCentre();
  serve(centre, centre.sprints, 'E1');
  const [goalId, kpiId] = [centre.id('goal'), centre.id('kpi')];
  centre.must(centre.lead, 'goal.add', {
    ...{ goalId, parentId: null, projectId: centre.sprints, level: 'project', title: 'Цель' },
  });
  centre.must(centre.lead, 'kpi.add', {
    ...{ kpiId, projectId: centre.sprints, goalId: null, metric: 'Охват', kind: 'number' },
    ...{ unit: null, comparator: 'at-least', value: 10, base: null, period: 'year' },
    ...{ cumulative: false, deadline: null },
  });
  const idsOf = (projectId: string | null) => {
    const { cards, goals, kpis, directions } = orphansOf(centre.state, projectId);
    return [cards, goals, kpis, directions].map((rows) => rows.map(({ id }) => id));
  };
  expect(idsOf(null)).toEqual([[], [goalId], [kpiId], [ofCode(centre, 'E1')]]);
  expect(idsOf(centre.cyclogram)).toEqual([[], [], [], []]);
  const cardId = addCard(centre, 'card');
  expect(idsOf(centre.sprints)).toEqual([[cardId], [goalId], [kpiId], []]);
  for (const to of [{ goalId }, { kpiId }])
    centre.must(centre.lead, 'card.link', { cardId, linkId: centre.id(JSON.stringify(to)), to });
  expect(idsOf(null)).toEqual([[], [], [], []]);
});
