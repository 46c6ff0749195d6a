import type { PlanMatrix } from '@kaskad/shared/domain/goal/plan-matrix.ts';

/**
 * «2», «2.1»: the number of each objective among those beside it, below that of the one above; the aim over them and what
 * serves none have none.
 */
export function rowNumbers(rows: PlanMatrix['rows']): string[] {
  const known = new Map<string, string>();
  const counts = new Map<string, number>();
  return rows.map(({ goal }) => {
    if (goal === null || goal.level !== 'objective') return '';
    const above = goal.parentId === null ? '' : (known.get(goal.parentId) ?? '');
    const count = (counts.get(above) ?? 0) + 1;
    counts.set(above, count);
    const number = above === '' ? String(count) : `${above}.${count}`;
    known.set(goal.id, number);
    return number;
  });
}
