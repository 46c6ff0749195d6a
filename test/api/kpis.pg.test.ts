import { kpiRoutes } from '@kaskad/shared/contract/kpi.ts';
import { plainKpi } from '@kaskad/shared/testing/kpi.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { buildCentre, type CentrePerson, type TestCentre } from '../support/centre.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let centre: TestCentre;

beforeAll(async () => {
  app = await startTestApp();
  centre = await buildCentre(app);
  await addKpi('total', null, null);
  await addKpi('own', centre.sprints, 'total');
  await addKpi('hidden', centre.cyclogram, 'total');
  await centre.must('director', 'project.edit', {
    projectId: centre.cyclogram,
    visibility: 'team',
  });
  await measure('own', 3);
  await measure('hidden', 4);
});
afterAll(() => app.stop());

test('figures come by periods with what they are told of, on the day of the cascade', async () => {
  const { today, kpis } = await read('director');
  expect(today).toBe('2026-11-02');
  const own = kpis.find(({ kpiId }) => kpiId === centre.id('own'));
  expect(own).toMatchObject({ metric: 'Программы', current: '2026-01-01', health: 'behind' });
  expect(own?.periods.map(({ figure, target }) => [figure?.value ?? null, target])).toEqual([
    [null, 10],
    [3, 10],
  ]);
});

test('the answer is what the contract says', async () => {
  const browser = await centre.signedIn('director');
  const answer = await browser.get(`/api/cascades/${centre.cascadeId}/kpis`);
  expect(kpiRoutes.figures.response.safeParse(answer.json()).error).toBeUndefined();
  const described = await browser.get('/api/docs/json');
  expect(Object.keys(described.json().paths)).toContain('/api/cascades/{cascadeId}/kpis');
});

test('S05 a KPI of a hidden project is in no answer, and in no total either', async () => {
  expect(valuesOf(await read('director'))).toEqual({ total: 7, own: 3, hidden: 4 });
  expect(valuesOf(await read('outsider'))).toEqual({ total: 3, own: 3 });
  await centre.must('director', 'project.edit', {
    projectId: centre.cyclogram,
    visibility: 'organisation',
  });
  expect(valuesOf(await read('outsider'))).toEqual({ total: 7, own: 3, hidden: 4 });
});

test('a measurement is in the next answer, with those above it; what was not touched stays', async () => {
  const before = await read('director');
  await measure('own', 5);
  const after = await read('director');
  expect(after.seq).toBeGreaterThan(before.seq);
  expect(valuesOf(after)).toEqual({ total: 12, own: 8, hidden: 4 });
});

test('another day is told of that day', async () => {
  app.clock.now = new Date('2027-02-01T08:00:00.000Z');
  const { today, kpis } = await read('director');
  app.clock.now = new Date('2026-11-02T08:00:00.000Z');
  expect([today, kpis[0]?.current]).toEqual(['2027-02-01', '2026-01-01']);
});

async function addKpi(name: string, projectId: string | null, total: string | null) {
  await centre.must('director', 'kpi.add', {
    ...plainKpi,
    kpiId: centre.id(name),
    projectId,
    ...{ metric: 'Программы', kind: 'number', unit: null, base: null, cumulative: false },
    ...{ startsOn: '2025-01-01', deadline: '2026-12-31' },
    totalId: total === null ? null : centre.id(total),
  });
}

async function measure(name: string, value: number): Promise<void> {
  await centre.must('director', 'measurement.add', {
    measurementId: crypto.randomUUID(),
    kpiId: centre.id(name),
    ...{ measuredOn: '2026-03-01', value, confirm: true },
    ...{ source: 'document', sourceTitle: 'Приказ' },
  });
}

type Answer = z.output<typeof kpiRoutes.figures.response>;

async function read(person: CentrePerson): Promise<Answer> {
  const browser = await centre.signedIn(person);
  const answer = await browser.get(`/api/cascades/${centre.cascadeId}/kpis`);
  return answer.json() as Answer;
}

function valuesOf({ kpis }: Answer): Record<string, number | null | undefined> {
  const names = ['total', 'own', 'hidden'];
  const found: Record<string, number | null | undefined> = {};
  for (const { kpiId, periods } of kpis)
    found[names.find((name) => centre.id(name) === kpiId) ?? kpiId] = periods.at(-1)?.figure?.value;
  return found;
}
