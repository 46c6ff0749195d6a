import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyProgramme } from '../../../../test/support/any-kpi-programme.ts';
import { rowsOf } from '../../../../test/support/kpi-programme.ts';
import { type Random, seededRandom } from '../../../../test/support/random.ts';
import { buildKpis, idOf } from '../../testing/kpi-rows.ts';
import { add, applyChanges, type Change, remove, set } from '../changes.ts';
import { layerOver, type State } from '../state.ts';
import { figuresOf } from './figures-of.ts';
import { KpiBook } from './kpi-book.ts';

const seed = Date.now() % 2 ** 31;

test(`whatever changes, the book tells what counting anew tells (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 2019, max: 2026 }), (start, year) => {
      const random = seededRandom(start);
      const { state } = rowsOf(anyProgramme(random));
      const today = `${year}-05-20`;
      const book = new KpiBook();
      for (let step = 0; step < 12; step++) {
        for (const kpi of state.kpi.values())
          expect(book.figures(state, kpi, today)).toEqual(figuresOf(state, kpi, today));
        const changes = [anyChange(random, state), anyChange(random, state)].flat();
        applyChanges(state, changes);
      }
    }),
    { seed, numRuns: 60 },
  );
});

test('what a change does not touch is not counted again', () => {
  const kpis = buildKpis();
  kpis.kpi('total');
  kpis.kpi('part', { totalId: idOf('total') });
  kpis.kpi('other');
  const measurement = kpis.measure('part', 'a', { value: 1 });
  const book = new KpiBook();
  const told = () =>
    ['total', 'part', 'other'].map((name) =>
      book.figures(kpis.state, kpis.known(name), '2020-07-01'),
    );
  const before = told();
  applyChanges(kpis.state, set('measurement', measurement, { value: 2 }));
  expect(told().map((figures, index) => figures === before[index])).toEqual([false, false, true]);
  expect(told()[0]?.current?.figure?.value).toBe(2);
});

test('rows over the committed ones are rows as any', () => {
  const kpis = buildKpis();
  const kpi = kpis.kpi('kpi');
  const measurement = kpis.measure('kpi', 'a', { value: 1 });
  const book = new KpiBook();
  const layer = layerOver(kpis.state);
  const before = book.figures(layer, kpi, '2020-07-01');
  expect(book.figures(layer, kpi, '2020-07-01')).toBe(before);
  applyChanges(layer, set('measurement', measurement, { value: 2 }));
  expect(book.figures(layer, kpi, '2020-07-01').current?.figure?.value).toBe(2);
});

test('on another day everything is told of that day', () => {
  const kpis = buildKpis();
  const kpi = kpis.kpi('kpi');
  const book = new KpiBook();
  const before = book.figures(kpis.state, kpi, '2020-01-15');
  expect(book.figures(kpis.state, kpi, '2020-01-15')).toBe(before);
  expect(book.figures(kpis.state, kpi, '2021-01-15').current?.period.year).toBe(2021);
});

test('a view that sees less takes over what it sees alike, and counts its own totals', () => {
  const kpis = buildKpis();
  const total = kpis.kpi('total');
  const seen = kpis.kpi('seen', { totalId: idOf('total') });
  kpis.measure('seen', 'a', { value: 1 });
  const less = layerOver(kpis.state);
  kpis.kpi('hidden', { totalId: idOf('total') });
  kpis.measure('hidden', 'b', { value: 2 });
  less.kpi.delete(idOf('hidden'));
  const wider = new KpiBook();
  const book = new KpiBook(wider);
  const [whole, part] = [total, seen].map((kpi) => wider.figures(kpis.state, kpi, '2020-07-01'));
  expect(book.figures(less, seen, '2020-07-01')).toBe(part);
  expect(book.figures(less, total, '2020-07-01').current?.figure?.value).toBe(1);
  expect(whole?.current?.figure?.value).toBe(3);
});

function anyChange(random: Random, state: State): Change[] {
  const pick = <R>(rows: Iterable<R>) => random.pick([...rows]);
  const [kpi, other] = [pick(state.kpi.values()), pick(state.kpi.values())];
  const measurement = pick(state.measurement.values());
  const headcount = pick(state.headcount.values());
  const project = pick(state.project.values());
  const cascade = pick(state.cascade.values());
  const id = random.uuid();
  switch (random.below(12)) {
    case 0:
      return measurement ? set('measurement', measurement, { numerator: 1, value: 2 }) : [];
    case 1:
      return measurement
        ? [add('measurement', { ...measurement, id, correctsId: measurement.id })]
        : [];
    case 2:
      return measurement ? [remove('measurement', measurement)] : [];
    case 3:
      return measurement
        ? set('measurement', measurement, { withdrawnAt: measurement.addedAt })
        : [];
    case 4:
      return headcount ? set('headcount', headcount, { count: headcount.count + 3 }) : [];
    case 5:
      return headcount ? [remove('headcount', headcount)] : [];
    case 6:
      return kpi && other ? set('kpi', kpi, { totalId: kpi === other ? null : other.id }) : [];
    case 7:
      return kpi ? set('kpi', kpi, { kind: 'share', populationId: idOf('heads') }) : [];
    case 8:
      return kpi ? [add('kpi', { ...kpi, id, totalId: kpi.id })] : [];
    case 9:
      return kpi && state.kpi.size > 1 ? [remove('kpi', kpi)] : [];
    case 10:
      return project
        ? set('project', project, { startsOn: '2020-05-01', planYear: 'calendar' })
        : [];
    default:
      return cascade
        ? set('cascade', cascade, { programmeEndsOn: `${2021 + random.below(5)}-12-31` })
        : [];
  }
}
