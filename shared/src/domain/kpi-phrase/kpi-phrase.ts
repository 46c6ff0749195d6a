import { readCanonical } from './canonical/read-canonical.ts';
import { deadlineOf } from './deadline.ts';
import { type Facts, factsOf } from './facts.ts';
import type { KpiContext, KpiMeaning } from './meaning.ts';
import { growth, multiple, trend } from './rules/change.ts';
import {
  definition,
  maintain,
  missingNumber,
  rank,
  ranksInWords,
  threshold,
} from './rules/conditions.ts';
import type { Draft } from './rules/draft.ts';
import { measures } from './rules/measures.ts';
import { planAndFact } from './rules/plan-and-fact.ts';
import { state } from './rules/state.ts';
import { dueSteps, steps } from './rules/steps.ts';
import { everyone, majority } from './rules/whole.ts';
import { readRow } from './table/row.ts';
import { baseOf, metricOf } from './words-left.ts';

/** The first rule that knows the phrase decides its kind. */
const rules: readonly ((facts: Facts) => Draft | null)[] = [
  rank,
  ranksInWords,
  definition,
  threshold,
  maintain,
  growth,
  multiple,
  missingNumber,
  steps,
  dueSteps,
  planAndFact,
  measures,
  everyone,
  majority,
  trend,
  state,
];

const planned = new Set<KpiMeaning['kind']>(['target', 'boolean', 'trend', 'growth', 'maintain']);

/** What a phrase about a measure says, after the rules of meaning for indicators (model 1.8). */
export function readKpi(text: string, context: KpiContext): KpiMeaning {
  const canonical = readCanonical(text);
  if (canonical !== null) return canonical;
  const row = text.includes('|') ? readRow(text, context) : null;
  if (row !== null) return row;
  const facts = factsOf(text, context);
  for (const rule of rules) {
    const draft = rule(facts);
    if (draft !== null) return meaningOf(facts, draft);
  }
  return nothing(text);
}

function meaningOf(facts: Facts, draft: Draft): KpiMeaning {
  const { deadline, isInferred, question: asked } = deadlineOf(facts, planned.has(draft.kind));
  const base = baseOf(facts);
  const question = draft.question ?? asked;
  const { baseline, series, breakdown } = draft;
  return {
    kind: draft.kind,
    metric: metricOf(facts.phrase),
    comparator: draft.comparator,
    value: draft.value,
    unit: draft.unit,
    base,
    period: facts.period ?? draft.period ?? yearOf(facts, draft),
    cumulative: facts.cumulative,
    deadline: draft.isOpen === true ? null : deadline,
    ...(baseline !== undefined && { baseline }),
    ...(series !== undefined && { series }),
    ...(breakdown !== undefined && { breakdown }),
    ...(isInferred && draft.isOpen !== true && { inferred: ['deadline'] as const }),
    ...(question !== null && { ambiguous: true as const, question }),
  };
}

/** «в 2024 году не менее 20 услуг»: what is counted in one year is the figure of that year. */
function yearOf({ mentions }: Facts, { kind, unit }: Draft): 'year' | null {
  const [only] = mentions.filter(({ role }) => role === 'in');
  const isYear = only !== undefined && only.when.year !== null && !only.isMoment;
  const units = typeof unit === 'string' ? [unit] : (unit ?? []);
  const isCount = units.length > 0 && units.every((one) => one !== '%' && one !== 'да/нет');
  return isYear && isCount && (kind === 'target' || kind === 'actual') ? 'year' : null;
}

function nothing(text: string): KpiMeaning {
  return {
    kind: 'none',
    metric: null,
    comparator: null,
    value: null,
    unit: null,
    base: null,
    period: null,
    cumulative: false,
    deadline: null,
    ambiguous: true,
    question: { code: 'nothing-measured', from: 0, to: text.length },
  };
}
