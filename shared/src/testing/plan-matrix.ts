import type { Card } from '../domain/card/card.ts';
import { applyChanges } from '../domain/changes.ts';
import { type PlanMatrix, type PlanView, planMatrixOf } from '../domain/goal/plan-matrix.ts';
import type { PlanAxis, PlanColumn } from '../domain/goal/plan-matrix-columns.ts';
import type { Occurrence } from '../domain/occurrence/occurrence.ts';
import { makeMeaning } from '../domain/schedule/make-meaning.ts';
import { buildSprints } from './sprints.ts';

/**
 * The project `sprints` of the programme 2020-2024 with the aim `aim` and its objectives `first`, with `part` under it,
 * and `second`; ways to put cards behind them past every rule, and to read the plan as a person does.
 */
export function buildPlanMatrix() {
  const world = buildSprints();
  const plant = (name: string, level: string, parent: string | null, projectId: string) => {
    const parentId = parent === null ? null : world.id(parent);
    const args = { goalId: world.id(name), parentId, projectId, level, title: name };
    world.must(world.director, 'goal.add', args);
  };
  plant('aim', 'project', null, world.sprints);
  plant('first', 'objective', 'aim', world.sprints);
  plant('second', 'objective', 'aim', world.sprints);
  plant('part', 'objective', 'first', world.sprints);
  const plan = Object.assign(world, {
    plant,
    /** A card as it is, behind goals by name. */
    put(title: string, fields: Partial<Card> = {}, goals: readonly string[] = []): Card {
      const card = world.putCard(title, fields);
      for (const goal of goals) plan.tie(title, goal);
      return card;
    },
    tie(title: string, goal: string): void {
      const id = world.id(`link of ${title} to ${goal}`);
      const ends = { cardId: world.id(title), projectId: null, goalId: world.id(goal) };
      const row = { id, ...ends, kpiId: null, directionId: null };
      const years = { startsOn: null, endsOn: null, note: null };
      applyChanges(world.state, [{ op: 'add', kind: 'link', row: { ...row, ...years } }]);
    },
    instance(title: string, fields: Partial<Occurrence>): void {
      const row: Occurrence = {
        ...{ id: world.id(`instance ${world.state.occurrence.size}`), cardId: world.id(title) },
        ...{ startsOn: null, endsOn: null, heldOn: null, cancelledAt: null, cancelReason: null },
        ...{ result: null, attended: null },
        ...fields,
      };
      applyChanges(world.state, [{ op: 'add', kind: 'occurrence', row }]);
    },
    /** What begins on its first day and has no end. */
    goesOn(title: string): void {
      const settled = { correctedBy: null, correctedAt: null, heartbeatDays: null };
      const meaning = makeMeaning('openEnded', { openEnded: true });
      const row = { id: world.id(title), meaning, ...settled };
      applyChanges(world.state, [{ op: 'add', kind: 'schedule', row }]);
    },
    matrix: (axis: PlanAxis, view: Partial<PlanView> = {}): PlanMatrix =>
      planMatrixOf(world.state, world.sprints, axis, { today: '2022-10-03', ...view }),
    /** «row / column: titles» of every cell with a card; `+` goes on, `*` comes back. */
    told: (axis: PlanAxis, view: Partial<PlanView> = {}): string[] => {
      const { rows, columns } = plan.matrix(axis, view);
      return rows.flatMap(({ goal, cells }) =>
        cells.flatMap(({ entries }, index) => {
          const titles = entries.map(
            ({ card, isFirst, isLast, isSeries }) =>
              `${isFirst ? '' : '+'}${card.title}${isSeries ? '*' : ''}${isLast ? '' : '+'}`,
          );
          const where = `${goal?.title ?? '-'} / ${columnName(columns[index])}`;
          return titles.length === 0 ? [] : [`${where}: ${titles.join(', ')}`];
        }),
      );
    },
  });
  return plan;
}

export function columnName(column: PlanColumn | undefined): string {
  switch (column?.kind) {
    case 'time':
      return column.period.startsOn;
    case 'sprint':
      return `sprint ${column.sprint.number}`;
    case 'outline':
      return `outline ${column.outline.number}`;
    default:
      return 'none';
  }
}
