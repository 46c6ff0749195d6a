import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPlanMatrix } from '../../testing/plan-matrix.ts';
import { addDays } from '../schedule/day.ts';
import { goalsOf } from './goals-of.ts';

const seed = Date.now() % 2 ** 31;
const FIRST = '2018-01-01';
const DAYS = 8 * 365;

const goals = ['aim', 'first', 'second', 'part'] as const;
const dayAt = (offset: number) => addDays(FIRST, offset);
const span = fc
  .tuple(fc.nat(DAYS), fc.oneof(fc.constant(0), fc.nat(40), fc.nat(900)))
  .map(([from, length]) => ({ startsOn: dayAt(from), endsOn: dayAt(from + length) }));
const instance = fc.record({
  days: span,
  held: fc.option(fc.nat(DAYS).map(dayAt)),
  isCancelled: fc.boolean(),
});
const anyCard = fc.record({
  days: fc.option(span),
  shape: fc.constantFrom('span', 'due', 'open', 'day'),
  isDone: fc.boolean(),
  isCancelled: fc.boolean(),
  isHere: fc.boolean(),
  kind: fc.constantFrom('event', 'event', 'stage', 'initiative'),
  goals: fc.uniqueArray(fc.constantFrom(...goals)),
  instances: fc.array(instance, { maxLength: 4 }),
});
type AnyCard = typeof anyCard extends fc.Arbitrary<infer C> ? C : never;
const anyPlan = fc.record({
  cards: fc.array(anyCard, { maxLength: 8 }),
  axis: fc.constantFrom('year', 'academic-year', 'month'),
  within: fc.option(span),
});

/** Every day on which the card, or an instance of it, stands; undefined where it has none. With what has taken place. */
function piecesOf(card: AnyCard): { isDone: boolean; has: (day: string) => boolean }[] {
  const { days, shape, instances } = card;
  if (instances.length > 0)
    return instances
      .filter(({ held, isCancelled }) => held !== null || !isCancelled)
      .map(({ days: window, held }) => ({
        isDone: held !== null,
        has: (day) =>
          held === null ? window.startsOn <= day && day <= window.endsOn : day === held,
      }));
  if (days === null) return [];
  const { startsOn, endsOn } = days;
  const has = (day: string) => {
    if (shape === 'open') return day >= startsOn;
    if (shape === 'due') return day === endsOn;
    return shape === 'day' ? day === startsOn : day >= startsOn && day <= endsOn;
  };
  return [{ isDone: card.isDone, has }];
}

test('cells and counts are those of looking at every day of every card', () => {
  fc.assert(
    fc.property(anyPlan, ({ cards, axis, within }) => {
      const plan = buildPlanMatrix();
      for (const [index, card] of cards.entries()) putDown(plan, card, index);
      const span = within === null ? undefined : { from: within.startsOn, to: within.endsOn };
      const matrix = plan.matrix(axis, { within: span });
      const columns = matrix.columns.map((column) =>
        column.kind === 'time' ? everyDay(column.period.startsOn, column.period.endsOn) : null,
      );
      const isHere = (card: AnyCard) =>
        card.isHere && !card.isCancelled && (card.kind !== 'stage' || card.goals.length > 0);
      const entryOf = (card: AnyCard, days: string[] | null) => {
        const pieces = piecesOf(card);
        if (days === null) return pieces.length === 0 ? { isDone: card.isDone } : undefined;
        const here = pieces.filter(({ has }) => days.some(has));
        return here.length === 0 ? undefined : { isDone: here.every(({ isDone }) => isDone) };
      };
      const told = (subset: readonly AnyCard[], columnsOf: readonly (string[] | null)[]) => {
        const all = subset.map((card) =>
          columnsOf.map((days) => entryOf(card, days)).filter((entry) => entry !== undefined),
        );
        const shown = all.filter((entries) => entries.length > 0);
        const done = shown.filter((entries) => entries.every(({ isDone }) => isDone));
        return { cards: shown.length, done: done.length };
      };
      const all = cards.filter(isHere);
      expect({ cards: matrix.cards, done: matrix.done }).toEqual(told(all, columns));
      expect(matrix.totals).toEqual(columns.map((days) => told(all, [days])));
      const rows = new Map(matrix.rows.map((row) => [row.goal?.title ?? null, row]));
      for (const title of [...goals, null]) {
        const own = all.filter((card) =>
          title === null ? card.goals.length === 0 : card.goals.includes(title),
        );
        const row = rows.get(title);
        if (row === undefined) {
          expect([title, told(own, columns).cards]).toEqual(['aim', 0]);
          continue;
        }
        expect({ cards: row.cards, done: row.done }).toEqual(told(own, columns));
        const cells = row.cells.map(({ entries, done }) => ({ cards: entries.length, done }));
        expect(cells).toEqual(columns.map((days) => told(own, [days])));
      }
      if (span !== undefined) return;
      // Without a window nothing is lost: whatever has a day stands somewhere.
      expect(matrix.cards).toBe(all.length);
      for (const row of matrix.rows) expect(firstsIn(row)).toEqual(firstColumnsIn(row));
    }),
    { seed, numRuns: 250 },
  );
}, 120_000);

test('rows follow the tree of goals, whatever it looks like', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 12 }), (parents) => {
      const plan = buildPlanMatrix();
      const known = ['aim', 'first', 'second', 'part'];
      for (const [index, parent] of parents.entries()) {
        const name = `goal ${index}`;
        plan.plant(name, 'objective', known[parent % known.length] ?? null, plan.sprints);
        known.push(name);
      }
      const { rows } = plan.matrix('year');
      const order = goalsOf(plan.state, plan.sprints).filter((id) => id !== plan.id('aim'));
      expect(rows.map(({ goal }) => goal?.id ?? null)).toEqual([...order, null]);
    }),
    { seed, numRuns: 40 },
  );
});

function putDown(plan: ReturnType<typeof buildPlanMatrix>, card: AnyCard, index: number): void {
  const title = `card ${index}`;
  const { days, shape } = card;
  const [startsOn, endsOn] =
    days === null
      ? [null, null]
      : shape === 'span'
        ? [days.startsOn, days.endsOn]
        : shape === 'due'
          ? [null, days.endsOn]
          : [days.startsOn, null];
  plan.put(
    title,
    {
      ...{ startsOn, endsOn, precision: days === null ? null : 'day', kind: card.kind },
      phase: card.isDone ? 'done' : 'planned',
      cancelledAt: card.isCancelled ? '2022-01-01T00:00:00.000Z' : null,
      projectId: card.isHere ? plan.sprints : plan.cyclogram,
    },
    card.goals,
  );
  if (shape === 'open' && days !== null) plan.goesOn(title);
  for (const { days: window, held, isCancelled } of card.instances)
    plan.instance(title, {
      ...window,
      heldOn: held,
      cancelledAt: isCancelled && held === null ? '2022-01-01T00:00:00.000Z' : null,
    });
}

function everyDay(from: string, to: string): string[] {
  const found: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) found.push(day);
  return found;
}

type PlanRow = ReturnType<ReturnType<typeof buildPlanMatrix>['matrix']>['rows'][number];

/** «card: column» of every entry that is marked as the first. */
function firstsIn({ cells }: PlanRow): string[] {
  return cells.flatMap(({ entries }, column) =>
    entries.filter(({ isFirst }) => isFirst).map(({ card }) => `${card.title}: ${column}`),
  );
}

/** «card: column» of the first entry of each card. */
function firstColumnsIn({ cells }: PlanRow): string[] {
  const seen = new Set<string>();
  return cells.flatMap(({ entries }, column) =>
    entries.flatMap(({ card }) => {
      if (seen.has(card.id)) return [];
      seen.add(card.id);
      return [`${card.title}: ${column}`];
    }),
  );
}
