/**
 * The demonstration as ordinary commands in the order of their days. They are rehearsed over the rules themselves, so
 * that a step can name what the rules made before it (columns, outlines, the remainder of a split card): a command
 * makes the same ids wherever it is carried out.
 */

import { applyChanges } from '@kaskad/shared/domain/changes.ts';
import type { Command } from '@kaskad/shared/domain/command.ts';
import { derivedId, idsOf } from '@kaskad/shared/domain/env.ts';
import { execute, executeAsFounder } from '@kaskad/shared/domain/execute.ts';
import type { Result } from '@kaskad/shared/domain/rules.ts';
import { emptyState, type RowState } from '@kaskad/shared/domain/state.ts';
import { cascadeIntents } from './cascade-intents.ts';
import { demoCascades } from './content/cascades.ts';
import type { Day, DemoCascade } from './content/content.ts';
import { demoCascadeId, demoPersonId, type Intent } from './intent.ts';
import { madeIn } from './made.ts';

export interface DemoStep {
  /** The domain day on which it happens. */
  readonly at: Day;
  readonly cascadeId: string;
  readonly actorId: string;
  readonly command: Command;
}

export interface DemoScript {
  readonly cascadeId: string;
  /** The first step founds the cascade; the last one puts the clock to the day on which the demonstration opens. */
  readonly steps: readonly DemoStep[];
  /** What the steps leave behind. */
  readonly state: RowState;
}

/** The steps of every cascade of the demonstration. Throws when a rule refuses one: the content is wrong then. */
export function demoScript(): DemoScript[] {
  return demoCascades.map(scriptOf);
}

/** The same command for ever, however the script grows: who finds it carried out has the whole demonstration. */
export function lastCommandId(cascadeId: string): string {
  return derivedId(cascadeId, 'command/last');
}

/** The steps of one cascade. Throws as `demoScript` does. */
export function scriptOf(cascade: DemoCascade): DemoScript {
  const cascadeId = demoCascadeId(cascade.key);
  const state = emptyState();
  const steps: DemoStep[] = [];
  const made = madeIn(state, cascade);
  const take = (
    { at, by, name, args }: Intent,
    id = derivedId(cascadeId, `command/${steps.length}`),
  ) => {
    const command = { id, name, args: args(made) };
    const step = { at, cascadeId, actorId: demoPersonId(by), command };
    const result = decide(state, step, steps.length === 0);
    if (!result.ok) throw new Error(`${told(step)}: ${JSON.stringify(result.refusal)}`);
    applyChanges(state, result.done.changes);
    steps.push(step);
  };
  const [founding, ...later] = cascadeIntents(cascade);
  if (founding === undefined) throw new Error(`nothing founds ${cascade.key}`);
  take(founding);
  let today: Day | undefined;
  for (const intent of later) {
    if (intent.at !== today) take(clock(cascade, intent.at));
    today = intent.at;
    take(intent);
  }
  take(clock(cascade, cascade.endsOn), lastCommandId(cascadeId));
  return { cascadeId, steps, state };
}

/** A step in words, for whoever has to mend it. */
export function told({ at, command }: DemoStep): string {
  return `demonstration, ${at}, ${command.name} ${JSON.stringify(command.args)}`;
}

function clock(cascade: DemoCascade, day: Day): Intent {
  return { at: day, by: cascade.director, name: 'cascade.set-clock', args: () => ({ day }) };
}

/** Some day on which the product is installed; the clock of the cascade leads from it to the days of the content. */
const installedAt = Date.parse('2026-01-15T09:00:00.000Z');

function decide(
  state: RowState,
  { cascadeId, actorId, command }: DemoStep,
  first: boolean,
): Result {
  const offset = state.cascade.get(cascadeId)?.clockOffsetMs ?? 0;
  const now = new Date(installedAt + offset).toISOString();
  const env = { now, today: now.slice(0, 10), actor: actorId, newId: idsOf(command.id) };
  return first ? executeAsFounder(state, command, env) : execute(state, command, env);
}
