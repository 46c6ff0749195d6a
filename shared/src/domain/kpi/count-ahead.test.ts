import { expect, test } from 'vitest';
import { buildKpis, idOf } from '../../testing/kpi-rows.ts';
import { applyChanges, remove, set } from '../changes.ts';
import { countAhead } from './count-ahead.ts';
import { figuresOf } from './figures-of.ts';
import type { Kpi } from './kpi.ts';
import { KpiBook } from './kpi-book.ts';

const today = '2022-03-01';

test('what was counted ahead is told as it is, parts before what they lead into', () => {
  const { kpis, known } = tree();
  const book = new KpiBook();
  const ahead = [...countAhead(kpis.state, book, today)].flatMap((figures) => figures ?? []);
  expect(ahead.map(({ kpi }) => kpi.id)).toEqual(['first', 'second', 'total'].map(idOf));
  for (const figures of ahead) {
    expect(book.figures(kpis.state, figures.kpi, today)).toBe(figures);
    expect(figures).toEqual(figuresOf(kpis.state, figures.kpi, today));
  }
  expect(known().map(({ id }) => id)).toContain(idOf('total'));
});

test('what changes between two steps is counted again when it is asked for', () => {
  const { kpis, measurement, known } = tree();
  const book = new KpiBook();
  const steps = countAhead(kpis.state, book, today);
  for (let told = steps.next(); told.value?.kpi.id !== idOf('first'); told = steps.next());
  applyChanges(kpis.state, set('measurement', measurement, { value: 7 }));
  applyChanges(kpis.state, [remove('kpi', kpis.known('second'))]);
  const rest = [...steps].map((figures) => figures?.kpi.id);
  expect(rest).toEqual([undefined, idOf('total')]);
  for (const kpi of known())
    expect(book.figures(kpis.state, kpi, today)).toEqual(figuresOf(kpis.state, kpi, today));
});

test('years that were mistyped by a thousand are no reason to count calendars', () => {
  const { kpis } = tree();
  kpis.kpi('first', { startsOn: '1022-01-01', totalId: idOf('total') });
  expect([...countAhead(kpis.state, new KpiBook(), today)]).toHaveLength(3);
});

test('nothing is done where there is no KPI', () => {
  expect([...countAhead(buildKpis().state, new KpiBook(), today)]).toEqual([]);
});

function tree() {
  const kpis = buildKpis();
  kpis.kpi('total');
  for (const name of ['first', 'second']) kpis.kpi(name, { totalId: idOf('total') });
  const measurement = kpis.measure('first', 'a', { value: 3 });
  kpis.measure('second', 'b', { value: 4 });
  return { kpis, measurement, known: (): Kpi[] => [...kpis.state.kpi.values()] };
}
