import { successorsOf } from '@kaskad/shared/domain/direction/succession.ts';
import { figuresOf } from '@kaskad/shared/domain/kpi/figures-of.ts';
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import type { Measurement } from '@kaskad/shared/domain/kpi/measurement.ts';
import { proposalsOf } from '@kaskad/shared/domain/kpi/proposals.ts';
import { roundFigure } from '@kaskad/shared/domain/kpi/round.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import { expect, test } from 'vitest';
import { demoCascades } from './content/cascades.ts';
import { type DemoScript, demoScript, scriptOf } from './demo-script.ts';
import { idsIn } from './intent.ts';

const [moscow, krasnoe] = demoScript() as [DemoScript, DemoScript];
const isMadeUp = ({ sourceTitle }: Measurement) => sourceTitle?.includes('демонстрация') === true;

test('the second centre is measured by sixteen lines with the targets of its plan', () => {
  const targets = [...krasnoe.state.kpi.values()]
    .map(({ kind, comparator, value, targets: [only] }) => [kind, comparator, value ?? only?.value])
    .map((told) => told.filter((one) => one !== undefined).join(' '));
  expect(targets).toEqual([
    'number at-least 3',
    'text equal',
    'share at-least 35',
    'share at-least 10',
    'share at-least 70',
    'share at-least 10',
    'share at-least 75',
    'share equal 100',
    'share at-least 10',
    'fact equal',
    'share at-least 10',
    'number at-least 7',
    'share at-least 20',
    'share at-least 80',
    'fact equal',
    'fact equal',
  ]);
  for (const { words, deadline } of krasnoe.state.kpi.values())
    expect([typeof words, deadline]).toEqual(['string', '2024-12-31']);
});

test('C10 the running total of five years goes by those who came for the first time', () => {
  const figures = figuresIn(krasnoe.state, 'krasnoe', 'prof-growth', '2024-10-17');
  expect(shown(figures)).toEqual([10.4, 20.2, 29.5, 39.9, 48.4]);
  expect(figures.periods.map(({ target }) => target)).toEqual([10, 20, 30, 40, 50]);
  expect([figures.health, figures.forecast.kind]).toEqual(['on-track', 'range']);
});

test('every line of the second centre is measured in at least three years and nowhere without a base', () => {
  for (const kpi of krasnoe.state.kpi.values()) {
    const rows = [...krasnoe.state.measurement.where('kpiId', kpi.id)];
    const years = new Set(rows.map(({ measuredOn }) => measuredOn.slice(0, 4)));
    expect(years.size, kpi.metric).toBeGreaterThanOrEqual(3);
    const { periods } = figuresOf(krasnoe.state, kpi, '2024-10-17');
    expect(
      periods.every(({ gap }) => gap === null),
      kpi.metric,
    ).toBe(true);
  }
});

test('the whole plan comes to its end without a contradiction when the clock goes there', () => {
  const [, second] = demoCascades;
  if (second === undefined) throw new Error('no second centre');
  const { state } = scriptOf({ ...second, endsOn: '2024-12-31' });
  const at = (key: string) => figuresIn(state, 'krasnoe', key, '2024-12-31');
  expect(shown(at('prof-coverage')).at(-1)).toBe(36.7);
  expect([shown(at('prof-growth')).at(-1), at('prof-growth').health]).toEqual([51.1, 'met']);
  expect(at('prof-programmes').health).toBe('met');
});

test('the report and the passports are told as they are: 12 to 14, 14 to 19.2, 149, 473, 28 of 30', () => {
  const at = (key: string) => figuresIn(moscow.state, 'moscow', key, '2022-10-17');
  expect(shown(at('path-teachers'))).toEqual([12, 14]);
  expect(shown(at('path-pupils'))).toEqual([14, 19.2]);
  expect(shown(at('pro-course'))).toEqual([149]);
  expect(shown(at('path-informal'))).toEqual([473]);
  const { figure } = at('tutor-finished').periods[0] ?? {};
  expect([figure?.numerator, figure?.denominator]).toEqual([28, 30]);
});

test('78 events are the sum of their six themes', () => {
  const total = figuresIn(moscow.state, 'moscow', 'pro-events', '2022-10-17');
  expect(total.periods[0]?.figure?.value).toBe(78);
  const parts = [...moscow.state.kpi.where('totalId', total.kpi.id)];
  const themes = parts.map((kpi) => figuresOf(moscow.state, kpi, '2022-10-17').periods[0]);
  expect(themes.map((period) => period?.figure?.value)).toEqual([26, 8, 7, 5, 6, 26]);
});

test('C12 an event of two projects counts in full in each and once in the cascade', () => {
  const first = (key: string) =>
    figuresIn(moscow.state, 'moscow', key, '2022-10-17').periods[0]?.figure?.value;
  const shared = 71 + 46 + 45;
  expect([first('pro-reach'), first('path-reach')]).toEqual([385, 220]);
  expect(first('cascade-reach')).toBe(385 + 220 - shared);
});

test('a figure that no document told says that it is made up', () => {
  for (const row of krasnoe.state.measurement.values()) expect(isMadeUp(row)).toBe(true);
  for (const { state } of [krasnoe, moscow])
    for (const { source } of state.headcount.values()) expect(source).toBe('демонстрация');
  const real = [...moscow.state.measurement.values()].filter((row) => !isMadeUp(row));
  const told = real.map(({ value, numerator }) => value ?? numerator ?? 0);
  expect(told.toSorted((a, b) => a - b)).toEqual(
    [1, 5, 6, 7, 8, 9, 12, 14, 14, 19.2, 26, 26, 28, 30, 43, 149, 473].toSorted((a, b) => a - b),
  );
});

test.each([
  ['krasnoe', krasnoe, 'prof-coverage', '2021-01-01', [3150, 3265]],
  ['moscow', moscow, 'pro-reach', '2021-09-01', [378, 385]],
] as const)(
  'a settled period of %s shows its first figure and the reasoned correction',
  (key, { state }, kpi, startsOn, sums) => {
    const { periods } = figuresIn(state, key, kpi, '2024-10-17');
    const settled = periods.find(({ period }) => period.startsOn === startsOn);
    const { lock, figure, countedIds = [] } = settled ?? {};
    expect([lock?.numerator ?? lock?.value, figure?.numerator ?? figure?.value]).toEqual(sums);
    const reasons = countedIds.flatMap((id) => state.measurement.get(id)?.reason ?? []);
    expect(reasons).toHaveLength(1);
  },
);

test('promises are on the cards, done events wait for a word of the lead, and drafts to be confirmed', () => {
  const lead = proposalsOf(moscow.state, idsIn('moscow')('project', 'procommunity'));
  expect(lead.filter(({ amount }) => amount !== null).map(({ amount }) => amount)).toEqual([
    19, 40,
  ]);
  expect(proposalsOf(krasnoe.state, null).map(({ amount }) => amount)).toEqual([104]);
  for (const { state } of [moscow, krasnoe]) {
    const drafts = [...state.measurement.values()].filter((row) => row.confirmedAt === null);
    expect(drafts).toHaveLength(1);
    expect(state.contribution.size).toBeGreaterThan(5);
  }
});

test('directions are served for years: one was merged and confirmed, one waits for the word of a lead', () => {
  const links = (state: State, cascade: string, key: string) =>
    [...state.link.where('projectId', idsIn(cascade)('project', key))].filter(
      ({ directionId }) => directionId !== null,
    );
  const years = links(krasnoe.state, 'krasnoe', 'professional').map((link) => link.endsOn);
  expect(years).toEqual(['2020-12-31', '2024-12-31']);
  const [laboratory] = links(moscow.state, 'moscow', 'laboratory');
  if (laboratory === undefined) throw new Error('the laboratory serves nothing');
  const asked = successorsOf(moscow.state, laboratory, '2022-10-17');
  expect([asked?.endsOn, asked?.projectEndsOn]).toEqual(['2024-12-31', '2025-10-31']);
  expect(asked?.successors.map(({ direction }) => direction.code)).toContain('Ю6');
  const notes = links(moscow.state, 'moscow', 'tutor').flatMap(({ note }) => note ?? []);
  expect(notes).toHaveLength(1);
});

test('nothing is known before its day', () => {
  for (const { state } of [moscow, krasnoe])
    for (const { measuredOn, addedAt } of state.measurement.values())
      expect(measuredOn <= addedAt.slice(0, 10)).toBe(true);
});

function figuresIn(state: State, cascade: string, key: string, today: string) {
  return figuresOf(state, kpiIn(state, cascade, key), today);
}

function kpiIn(state: State, cascade: string, key: string): Kpi {
  const kpi = state.kpi.get(idsIn(cascade)('kpi', key));
  if (kpi === undefined) throw new Error(`no KPI ${key}`);
  return kpi;
}

/** The figures that there are, rounded as they are shown. */
function shown({ kpi, periods }: ReturnType<typeof figuresIn>) {
  return periods.flatMap(({ figure }) =>
    figure?.value == null ? [] : [roundFigure(figure.value, kpi.kind)],
  );
}
