import { applyChanges } from '@kaskad/shared/domain/changes.ts';
import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import type { Env } from '@kaskad/shared/domain/env.ts';
import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import type { Rules } from '@kaskad/shared/domain/rules.ts';
import { layerOver, type State } from '@kaskad/shared/domain/state.ts';

/** What a person asks for, without the id of a command. */
export interface Intent {
  readonly name: CommandName;
  readonly args: unknown;
}

export type Rehearsed =
  | { readonly ok: false; readonly refusal: Refusal }
  /** Intents that take all of it back, in order; null where one of them cannot be taken back. */
  | { readonly ok: true; readonly back: readonly Intent[] | null };

/** What several intents, one after the other, would come to: all of them, or the first refusal. Nothing is changed. */
export function rehearse(
  rules: Rules,
  view: State,
  intents: readonly Intent[],
  env: Env,
): Rehearsed {
  const after = layerOver(view);
  const back: Intent[] = [];
  let whole = true;
  for (const { name, args } of intents) {
    const command = { id: '', name, args };
    const inverse = rules.inverseOf(after, command);
    const result = rules.execute(after, command, env);
    if (!result.ok) return result;
    applyChanges(after, result.done.changes);
    if (result.done.changes.length === 0) continue;
    if (inverse === null) whole = false;
    else back.unshift({ name: inverse.name as CommandName, args: inverse.args });
  }
  return { ok: true, back: whole ? back : null };
}
