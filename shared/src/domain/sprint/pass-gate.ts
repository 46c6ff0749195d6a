import { add, type Change } from '../changes.ts';
import type { Env } from '../env.ts';
import { roleOf } from '../member/member.ts';
import { type Refusal, refuse, type Warning, warn } from '../refusal.ts';
import type { State } from '../state.ts';
import type { GateRule, Override } from './override.ts';

export interface Passage {
  /** The override's id for the sprint's row; null when the rule itself was met. */
  readonly overrideId: string | null;
  readonly override: Override | null;
  readonly changes: readonly Change[];
  readonly warnings: readonly Warning[];
}

interface Attempt {
  readonly rule: GateRule;
  readonly sprint: { readonly id: string; readonly projectId: string; readonly number: number };
  /** What the gate says; undefined when it is open. */
  readonly shut: Refusal | undefined;
  readonly override: { readonly reason: string } | undefined;
}

/**
 * Goes through a gate, or says why not. An override is a director's alone, and is recorded only where a rule was
 * really passed over: a gate that is open is passed by the rule, and the director is told so.
 */
export function passGate(state: State, env: Env, attempt: Attempt): Passage | Refusal {
  const { rule, sprint, shut, override } = attempt;
  if (override !== undefined && roleOf(state, env.actor) !== 'director') return refuse('forbidden');
  if (shut === undefined) {
    const warnings =
      override === undefined ? [] : [warn('override-unneeded', { number: sprint.number })];
    return { overrideId: null, override: null, changes: [], warnings };
  }
  if (override === undefined) return shut;
  const row: Override = {
    id: env.newId(),
    projectId: sprint.projectId,
    sprintId: sprint.id,
    rule,
    passedCode: shut.code,
    reason: override.reason,
    by: env.actor,
    at: env.now,
  };
  if (state.override.get(row.id) !== undefined) return refuse('id-taken');
  return { overrideId: row.id, override: row, changes: [add('override', row)], warnings: [] };
}
