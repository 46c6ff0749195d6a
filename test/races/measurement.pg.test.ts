import { applyChanges, type Change } from '@kaskad/shared/domain/changes.ts';
import { figuresOf } from '@kaskad/shared/domain/kpi/figures-of.ts';
import type { PeriodLock } from '@kaskad/shared/domain/kpi/period-lock.ts';
import { emptyState, type RowState } from '@kaskad/shared/domain/state.ts';
import { brokenRules } from '@kaskad/shared/testing/broken-rules.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFullCentre, type FullCentre } from '../support/full-centre.ts';
import { seededRandom } from '../support/random.ts';
import { type Node, startSecondNode } from '../support/second-node.ts';
import { journalOf, tableState } from '../support/table-state.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const SEED = Number(process.env['KASKAD_SEED'] ?? Date.now() % 1_000_000);
const ROUNDS = 25;
const TODAY = '2026-11-02';

let app: TestApp;
let other: Node;
let centre: FullCentre;

beforeAll(async () => {
  app = await startTestApp();
  other = await startSecondNode(app);
  centre = await buildFullCentre(app);
});
afterAll(async () => {
  await other.stop();
  await app.stop();
});

type Asked = readonly [name: string, args: object];

/** Asks all of it at once, by turns of the two nodes. */
async function race(asked: readonly Asked[]) {
  return await Promise.all(
    asked.map(([name, args], index) => {
      const { runCommand } = (index % 2 === 0 ? app.app : other.app).live;
      const command = { id: crypto.randomUUID(), name, args };
      return runCommand(centre.cascadeId, command, centre.people.lead.id);
    }),
  );
}

async function newShare(): Promise<string> {
  const kpiId = crypto.randomUUID();
  await centre.must('lead', 'kpi.add', {
    ...{ kpiId, projectId: centre.cyclogram, goalId: null, metric: 'Доля', kind: 'share' },
    ...{ unit: '%', comparator: 'at-least', value: 10, base: 'педагогов', cumulative: false },
    ...{ period: 'year', gathers: 'sum', startsOn: '2024-01-01', deadline: '2026-12-31' },
    populationId: centre.id('population'),
  });
  return kpiId;
}

const figure = (kpiId: string, more: object = {}): Asked => [
  'measurement.add',
  {
    ...{ measurementId: crypto.randomUUID(), kpiId, measuredOn: '2025-05-01', numerator: 7 },
    ...{ source: 'manual', sourceTitle: 'Справка', confirm: true, ...more },
  },
];
const lock = (kpiId: string): Asked => [
  'period.lock',
  { lockId: crypto.randomUUID(), kpiId, startsOn: '2025-01-01' },
];

test(`whatever two nodes do to a period while it is settled, its lock says what counted then (seed ${SEED})`, async () => {
  const random = seededRandom(SEED);
  for (let round = 0; round < ROUNDS; round++) {
    const kpiId = await newShare();
    const counted = [figure(kpiId), figure(kpiId), figure(kpiId, { confirm: false })];
    for (const [name, args] of counted) await centre.must('lead', name, args);
    const [first, second, draft] = counted.map(([, args]) => ({
      measurementId: (args as { measurementId: string }).measurementId,
    }));
    const right = { measurementId: crypto.randomUUID(), correctsId: second?.measurementId };
    const populationId = centre.id('population');
    const headcount = { headcountId: crypto.randomUUID(), populationId, year: 2025 };
    const count = 2_000 + random.below(1_000);
    const asked: Asked[] = [
      lock(kpiId),
      lock(kpiId),
      ['measurement.withdraw', first ?? {}],
      ['measurement.confirm', draft ?? {}],
      figure(kpiId),
      figure(kpiId, { reason: 'Пришло позже' }),
      ['measurement.correct', { ...right, numerator: 5, reason: 'Описка' }],
      ['headcount.set', { ...headcount, academic: false, count, source: null }],
      ['periods.lock', { projectId: centre.cyclogram, year: 2025, academic: false }],
    ];
    await race(
      asked
        .map((_, index) => [index, random.below(1_000)] as const)
        .sort((a, b) => a[1] - b[1])
        .map(([index]) => asked[index] as Asked),
    );
  }
  const entries = await journalOf(app.database, centre.cascadeId);
  const state = emptyState();
  let locks = 0;
  for (const { changes } of entries) {
    for (const change of changes) {
      const added = change.kind === 'periodLock' && change.op === 'add' ? change.row : undefined;
      if (added !== undefined) locks++;
      if (added !== undefined) expect(figuresIn(added)).toEqual(figuresNow(state, added));
      expect(silentAfterLock(state, change)).toBe(false);
    }
    applyChanges(state, changes);
  }
  expect(locks).toBeGreaterThanOrEqual(ROUNDS);
  expect(brokenRules(await tableState(app.database, centre.cascadeId))).toEqual([]);
});

test('of many who confirm the same proposal at once one does', async () => {
  const [kpiId, sourceCardId] = [centre.id('measured kpi'), centre.id('measured card')];
  const event = { source: 'event', sourceTitle: null, sourceCardId, measuredOn: '2026-03-01' };
  const asked = Array.from({ length: 8 }, (): Asked => {
    const [name, args] = figure(kpiId, event);
    return [name, { ...args, numerator: null, value: 40 }];
  });
  const answers = await race(asked);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal?.code]))).toEqual(
    Array(7).fill('card-measured'),
  );
});

test('of many who correct the same figure at once one does; two totals never meet in a loop', async () => {
  const kpiId = await newShare();
  const [name, args] = figure(kpiId);
  await centre.must('lead', name, args);
  const { measurementId: correctsId } = args as { measurementId: string };
  const correct = (): Asked => [
    'measurement.correct',
    { measurementId: crypto.randomUUID(), correctsId, numerator: 5, reason: 'Описка' },
  ];
  const answers = await race(Array.from({ length: 6 }, correct));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const ids = [kpiId, await newShare(), await newShare()];
  const looped = await race(
    ids.map((id, at): Asked => ['kpi.edit', { kpiId: id, totalId: ids[(at + 1) % ids.length] }]),
  );
  expect(looped.flatMap((answer) => (answer.ok ? [] : [answer.refusal?.code]))).toEqual([
    'kpi-under-itself',
  ]);
});

function figuresIn({ numerator, denominator }: PeriodLock) {
  return { numerator, denominator };
}

function figuresNow(state: RowState, { kpiId, startsOn }: PeriodLock) {
  const kpi = state.kpi.get(kpiId);
  const periods = kpi === undefined ? [] : figuresOf(state, kpi, TODAY).periods;
  const figure = periods.find(({ period }) => period.startsOn === startsOn)?.figure ?? null;
  if (kpi?.kind !== 'share') return { numerator: null, denominator: null };
  return { numerator: figure?.numerator ?? null, denominator: figure?.denominator ?? null };
}

/** True for a change of what counts in a settled period that says nothing of why. */
function silentAfterLock(state: RowState, change: Change): boolean {
  if (change.kind !== 'measurement' || change.op === 'remove') return false;
  const was = change.op === 'set' ? state.measurement.get(change.id) : undefined;
  const row = change.op === 'add' ? change.row : was && { ...was, ...change.set };
  if (row === undefined || row.reason !== null) return false;
  return [...state.periodLock.where('kpiId', row.kpiId)].some(
    ({ startsOn, endsOn }) => startsOn <= row.measuredOn && row.measuredOn <= endsOn,
  );
}
