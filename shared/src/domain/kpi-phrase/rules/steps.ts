import type { Facts } from '../facts.ts';
import { indexOfRoot } from '../read/find.ts';
import { mark, TIME } from '../read/phrase.ts';
import type { Quantity } from '../read/quantities.ts';
import { columnOf } from '../table/columns.ts';
import { areConsecutive } from '../table/years.ts';
import type { Draft } from './draft.ts';

/** «в 2021 году – 30 %, в 2022 году – 40 %», «в 2020 году – 5 %, далее – 10 %»: a figure for each year. */
export function steps(facts: Facts): Draft | null {
  const { phrase, mentions, context } = facts;
  const years = mentions.flatMap(({ role, when }) =>
    role === 'in' && when.year !== null ? [when.year] : [],
  );
  const { quantities } = facts.picked;
  const last = quantities.at(-1);
  if (years.length === 0) return null;
  const onwards = indexOfRoot(phrase, 'onwards');
  const goesOn = onwards >= 0;
  const keys = years.map(String);
  if (goesOn && years.length > 0) keys.push(`${(years.at(-1) ?? 0) + 1}+`);
  if (last === undefined || keys.length < 2 || quantities.length !== keys.length) return null;
  if (quantities.some(({ unit }) => unit !== last.unit)) return null;
  if (goesOn) mark(phrase, onwards, onwards + 1, TIME);
  const { isPlan, comparator } = aimOf(facts, last);
  const column = columnOf(context.columns?.[0] ?? '');
  const isYearly = goesOn || areConsecutive(years) || column.period === 'year';
  return {
    kind: isPlan ? 'target' : 'actual',
    comparator: comparator ?? (isPlan ? column.comparator : '='),
    value: last.value,
    unit: last.unit,
    series: Object.fromEntries(keys.map((key, at) => [key, quantities[at]?.value ?? 0])),
    period: isYearly ? 'year' : null,
    ...(goesOn && { isOpen: true }),
  };
}

/** «до 1 июля – 50 %, до 31 декабря – 100 %»: a figure for each day; the last is what is to be reached. */
export function dueSteps({ mentions, picked: { quantities } }: Facts): Draft | null {
  const due = mentions.filter(({ role }) => role === 'by');
  const last = quantities.at(-1);
  if (last === undefined || due.length < 2 || due.length !== quantities.length) return null;
  if (quantities.some(({ unit }) => unit !== last.unit)) return null;
  const { comparator, value, unit } = last;
  return { kind: 'target', comparator: comparator ?? '=', value, unit };
}

function aimOf({ phrase, context }: Facts, { comparator }: Quantity) {
  const isTold = context.projectEnd !== undefined || context.columns !== undefined;
  return { comparator, isPlan: isTold || comparator !== null || !phrase.hasPredicate };
}
