import { type Command, type Done, isRefusal, type Outcome, type Verb } from './command.ts';
import type { Env } from './env.ts';
import { decide } from './permission.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { State } from './state.ts';

export type Result =
  | { readonly ok: true; readonly done: Done }
  | { readonly ok: false; readonly refusal: Refusal };

/** What can be asked of verbs by their names. */
export interface Rules {
  /**
   * Decides a command over a state: what changes, or why not. Pure; both ends call it with the same arguments.
   * The order of the checks is fixed: known verb, well-formed arguments, right of the actor, the rule itself.
   */
  execute(state: State, command: Command, env: Env): Result;
  /** Why the command would be refused right now; undefined when it would be carried out. The very rule, dry. */
  whyNot(state: State, command: Command, env: Env): Refusal | undefined;
  /** The ordinary command that takes back `command`, decided over the state before it; null when nothing can. */
  inverseOf(before: State, command: Command): { name: string; args: unknown } | null;
}

/** The rules of the verbs that `definitionOf` knows; a verb of any other name is unknown. */
export function rulesOf(definitionOf: (name: string) => Verb | undefined): Rules {
  function execute(state: State, command: Command, env: Env): Result {
    const definition = definitionOf(command.name);
    if (definition === undefined)
      return refused(refuse('unknown-command', { name: command.name.slice(0, 80) }));
    const args = definition.args.safeParse(command.args);
    if (!args.success)
      return refused(refuse('wrong-arguments', { path: pathOf(args.error.issues[0]?.path) }));
    const verdict = decide(definition.may, state, args.data, env.actor);
    if (verdict !== 'allowed') return refused(refuse(verdict));
    return resultOf(definition.run(state, args.data, env));
  }
  return {
    execute,
    whyNot(state, command, env) {
      const result = execute(state, command, env);
      return result.ok ? undefined : result.refusal;
    },
    inverseOf(before, command) {
      const definition = definitionOf(command.name);
      if (definition?.inverse === undefined) return null;
      const args = definition.args.safeParse(command.args);
      return args.success ? definition.inverse(before, args.data) : null;
    },
  };
}

export function resultOf(outcome: Outcome): Result {
  return isRefusal(outcome) ? refused(outcome) : { ok: true, done: outcome };
}

function refused(refusal: Refusal): Result {
  return { ok: false, refusal };
}

function pathOf(path: readonly PropertyKey[] | undefined): string {
  return (path ?? []).map(String).join('.');
}
