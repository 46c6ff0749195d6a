import type { Kpi } from '../kpi/kpi.ts';
import { type Finding, finding } from './finding.ts';
import type { Plan } from './plan.ts';
import { shared, titleWords } from './title-words.ts';

const LEAST_SHARED = { count: 2, share: 0.6 };
/** Targets of the same figure that differ in nothing but words; more of them than this are a table, not repeats. */
const MOST_OF_FIGURE = 60;

/**
 * One target told twice in other words: the same figure of nearly the same thing, so that it is counted twice or held
 * against two bases or days.
 */
export function kpisAlike({ kpis }: Plan): Finding[] {
  const measured = kpis.filter(({ value }) => value !== null);
  const figures = new Map<string, Kpi[]>();
  for (const kpi of measured) {
    const key = [kpi.kind, kpi.comparator, kpi.value, kpi.cumulative].join('|');
    figures.set(key, [...(figures.get(key) ?? []), kpi]);
  }
  return [...figures.values()].flatMap((same) =>
    same.length > MOST_OF_FIGURE ? [] : pairsOf(same),
  );
}

function pairsOf(same: readonly Kpi[]): Finding[] {
  const words = same.map(({ metric }) => titleWords(metric));
  return same.flatMap((kpi, index) =>
    same.slice(index + 1).flatMap((other, offset) => {
      const common = shared(words[index] ?? [], words[index + 1 + offset] ?? []);
      if (common.count < LEAST_SHARED.count || common.share < LEAST_SHARED.share) return [];
      const facts = [kpi.value, kpi.base, kpi.deadline, other.base, other.deadline];
      return [
        finding('kpis-alike', facts, {
          kpiIds: [kpi.id, other.id],
          params: { first: kpi.metric, second: other.metric },
        }),
      ];
    }),
  );
}
