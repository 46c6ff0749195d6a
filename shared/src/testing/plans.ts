import type { Card } from '../domain/card/card.ts';
import { add } from '../domain/changes.ts';
import type { Finding, FindingRule, Fix } from '../domain/finding/finding.ts';
import { lintPlan } from '../domain/finding/lint-plan.ts';
import { scheduleContextOf } from '../domain/schedule/card-context.ts';
import { readSchedule } from '../domain/schedule/read-schedule.ts';
import { plainKpi } from './kpi.ts';
import { buildSprints } from './sprints.ts';

/**
 * A centre whose project `cyclogram`, from September 2021 to October 2024, is given a plan row by row and checked. Rows
 * and goals go by their titles.
 */
export function buildPlans() {
  const world = buildSprints();
  const { director, cyclogram: projectId, id } = world;
  world.must(director, 'project.edit', { projectId, startsOn: '2021-09-01', endsOn: '2024-10-31' });
  const plans = Object.assign(world, {
    projectId,
    stage: (title: string, startsOn: string | null, endsOn: string | null): Card =>
      world.putCard(title, { projectId, kind: 'stage', startsOn, endsOn, precision: 'day' }),
    event: (title: string, fields: Partial<Card> = {}): Card =>
      world.putCard(title, { projectId, kind: 'event', ...fields }),
    /** An event with the plan's own words, read where it stands. */
    worded(title: string, text: string, fields: Partial<Card> = {}): void {
      const card = plans.event(title, fields);
      const meaning = readSchedule(text, scheduleContextOf(world.state, card));
      const asked = { cardId: card.id, text, meaning, corrected: false };
      world.must(director, 'card.schedule', asked);
    },
    objective(title: string, parent: string | null = null): string {
      const goal = { goalId: id(title), parentId: parent === null ? null : id(parent), title };
      world.must(director, 'goal.add', { ...goal, projectId, level: 'objective' });
      return goal.goalId;
    },
    kpi(metric: string, fields: object = {}): string {
      const kpi = { ...plainKpi, ...fields, metric, kpiId: id(metric), projectId };
      world.must(director, 'kpi.add', kpi);
      return kpi.kpiId;
    },
    serve: (title: string, to: { goalId: string } | { kpiId: string }): void =>
      void world.must(director, 'card.link', {
        ...{ cardId: id(title), linkId: id(`${title} ${JSON.stringify(to)}`), to },
      }),
    /** Findings of a rule. */
    found: (rule: FindingRule): Finding[] =>
      lintPlan(world.state, projectId).filter((finding) => finding.rule === rule),
    /** The same, as titles of their rows. */
    titles: (rule: FindingRule): string[][] =>
      plans
        .found(rule)
        .map(({ cardIds, goalIds, kpiIds }) => [
          ...cardIds.map((one) => world.state.card.get(one)?.title ?? ''),
          ...goalIds.map((one) => world.state.goal.get(one)?.title ?? ''),
          ...kpiIds.map((one) => world.state.kpi.get(one)?.metric ?? ''),
        ]),
    /** Carries out a fix of the only finding of a rule and gives what is left of the rule. */
    mend(rule: FindingRule, code: Fix['code']): string[][] {
      const [finding] = plans.found(rule);
      const fix = finding?.fixes.find((one) => one.code === code);
      if (fix === undefined) throw new Error(`${rule} offers no ${code}`);
      plans.carryOut(fix);
      return plans.titles(rule);
    },
    carryOut(fix: Fix): void {
      for (const { name, args } of fix.commands) {
        const reason = name === 'card.cancel' ? { reason: 'Повтор' } : {};
        world.must(director, name, { ...args, ...reason });
      }
    },
    setSchedule(title: string, set: object): void {
      const schedule = world.state.schedule.get(id(title));
      if (schedule === undefined) throw new Error(`${title} has no words`);
      const row = { ...schedule, ...set };
      world.settle({ ok: true, done: { changes: [add('schedule', row)], warnings: [] } });
    },
  });
  return plans;
}
