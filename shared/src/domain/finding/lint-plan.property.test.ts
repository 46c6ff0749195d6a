import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPhrase } from '../../testing/any-schedule-phrase.ts';
import { buildPlans } from '../../testing/plans.ts';
import { definitionOf } from '../execute.ts';
import { kpiKinds } from '../kpi/kpi.ts';
import { scheduleContextOf } from '../schedule/card-context.ts';
import { readSchedule } from '../schedule/read-schedule.ts';
import type { Fix } from './finding.ts';
import { lintPlan } from './lint-plan.ts';

const seed = Date.now() % 2 ** 31;

const day = fc
  .tuple(
    fc.integer({ min: 2020, max: 2025 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
const days = fc
  .tuple(fc.option(day), fc.option(day), fc.constantFrom('day', 'month', 'year', 'academic-year'))
  .map(([a, b, precision]) => {
    const [startsOn, endsOn] = a !== null && b !== null && b < a ? [b, a] : [a, b];
    return { startsOn, endsOn, precision: (startsOn ?? endsOn) ? precision : null } as const;
  });
const words = fc.oneof(
  anyPhrase,
  fc.constantFrom(
    'регулярно',
    'в течение года',
    '2021-2022 ежегодно',
    'до 30.10.2024',
    'ежегодно, май',
  ),
);
const title = fc
  .array(
    fc.constantFrom('семинар', 'Семинары', 'наставник', 'отчёт', 'отчет', 'школа', '5', 'для'),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(' '));
const row = fc.record({
  title,
  days,
  words: fc.option(words),
  stage: fc.option(fc.nat(2)),
  result: fc.option(fc.constantFrom('Итог', 'Опыт показан')),
  isOwned: fc.boolean(),
  goal: fc.option(fc.nat(1)),
  kpi: fc.option(fc.nat(1)),
  isMoved: fc.boolean(),
});
const anyPlan = fc.record({
  mode: fc.constantFrom('cyclogram', 'sprints'),
  bounds: days,
  stages: fc.array(fc.record({ days, words: fc.option(words) }), { maxLength: 3 }),
  kpis: fc.array(fc.record({ kind: fc.constantFrom(...kpiKinds), value: fc.option(fc.nat(2)) }), {
    maxLength: 3,
  }),
  rows: fc.array(row, { maxLength: 8 }),
  picks: fc.array(fc.nat(50), { minLength: 6, maxLength: 6 }),
});
type AnyPlan = typeof anyPlan extends fc.Arbitrary<infer P> ? P : never;

test(`any plan is checked without a fault, no key comes twice, and a fix that is carried out ends its finding (seed ${seed})`, () => {
  let mended = 0;
  fc.assert(
    fc.property(anyPlan, (drawn) => {
      const plan = enter(drawn);
      for (const pick of drawn.picks) {
        const findings = lintPlan(plan.state, plan.projectId);
        expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
        expect(lintPlan(plan.state, plan.projectId)).toEqual(findings);
        const ways = findings.flatMap(({ key, fixes }) => fixes.map((fix) => ({ key, fix })));
        const way = ways[pick % Math.max(1, ways.length)];
        if (way === undefined || !carriedOut(plan, way.fix)) continue;
        mended++;
        const left = lintPlan(plan.state, plan.projectId).map(({ key }) => key);
        expect(left, JSON.stringify(way.fix)).not.toContain(way.key);
      }
    }),
    { seed, numRuns: 150 },
  );
  expect(mended).toBeGreaterThan(50);
});

function enter({ mode, bounds, stages, kpis, rows }: AnyPlan) {
  const plan = buildPlans();
  const { director, projectId, id } = plan;
  const { startsOn, endsOn } = bounds;
  plan.must(director, 'project.edit', { projectId, startsOn, endsOn });
  if (mode === 'sprints') plan.must(director, 'project.set-mode', { projectId, mode });
  for (const name of ['0', '1']) plan.objective(name);
  const kpiIds = kpis.map((kpi, index) => plan.kpi(`Охват ${index % 2}`.repeat(index + 1), kpi));
  for (const [index, stage] of stages.entries()) {
    plan.stage(`Этап ${index}`, stage.days.startsOn, stage.days.endsOn);
    if (stage.words !== null) schedule(`Этап ${index}`, stage.words);
  }
  for (const [index, row] of rows.entries()) {
    const name = `row ${index}`;
    const stageId =
      row.stage !== null && row.stage < stages.length ? id(`Этап ${row.stage}`) : null;
    const own = { title: row.title, stageId, plannedResult: row.result };
    const responsible = row.isOwned ? [plan.outsider] : [];
    const fields = { ...own, ...row.days, responsible };
    plan.event(name, fields);
    if (row.words !== null) schedule(name, row.words);
    if (row.isMoved) plan.setCard(name, row.days);
    if (row.goal !== null) plan.serve(name, { goalId: id(String(row.goal)) });
    const kpiId = kpiIds[row.kpi ?? -1];
    if (kpiId !== undefined) plan.serve(name, { kpiId });
  }
  return plan;

  /** A reading that no card takes leaves the card as it is. */
  function schedule(name: string, text: string): void {
    const card = plan.cardRow(name);
    const meaning = readSchedule(text, scheduleContextOf(plan.state, card));
    const asked = { cardId: card.id, text, meaning, corrected: false };
    plan.ask(director, 'card.schedule', asked);
  }
}

/** False when a rule of the product stands against a step; what was done before it stays. */
function carriedOut(plan: ReturnType<typeof buildPlans>, fix: Fix): boolean {
  return fix.commands.every(({ name, args }) => {
    const reason = name === 'card.cancel' ? { reason: 'Повтор' } : {};
    const asked = { ...args, ...reason };
    expect(definitionOf(name)?.args.safeParse(asked).success, JSON.stringify(asked)).toBe(true);
    return plan.ask(plan.director, name, asked).ok;
  });
}
