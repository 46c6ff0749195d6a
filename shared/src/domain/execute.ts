import { type Command, type Done, isRefusal, type Outcome, type Verb } from './command.ts';
import { commands } from './commands.ts';
import type { Env } from './env.ts';
import { decide } from './permission.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { State } from './state.ts';

export type Result =
  | { readonly ok: true; readonly done: Done }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Decides a command over a state: what changes, or why not. Pure; both ends call it with the same arguments.
 * The order of the checks is fixed: known verb, well-formed arguments, right of the actor, the rule itself.
 */
export function execute(state: State, command: Command, env: Env): Result {
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

/**
 * Decides a verb that only the installation may ask for, without a person's right.
 * Throws when the arguments are malformed: they come from our own code.
 */
export function executeAsFounder(state: State, command: Command, env: Env): Result {
  const definition = definitionOf(command.name);
  if (definition === undefined) throw new Error(`unknown command ${command.name}`);
  return resultOf(definition.run(state, definition.args.parse(command.args), env));
}

/** Why the command would be refused right now; undefined when it would be carried out. The very rule, dry. */
export function whyNot(state: State, command: Command, env: Env): Refusal | undefined {
  const result = execute(state, command, env);
  return result.ok ? undefined : result.refusal;
}

/** The ordinary command that takes back `command`, decided over the state before it; null when nothing can. */
export function inverseOf(before: State, command: Command): { name: string; args: unknown } | null {
  const definition = definitionOf(command.name);
  if (definition?.inverse === undefined) return null;
  const args = definition.args.safeParse(command.args);
  return args.success ? definition.inverse(before, args.data) : null;
}

/** The definition of a verb by its wire name. Its argument type is erased: arguments are parsed by its own schema. */
export function definitionOf(name: string): Verb | undefined {
  return byName.get(name);
}

const byName = new Map<string, Verb>(
  commands.map((definition) => [definition.name, definition as unknown as Verb]),
);

function resultOf(outcome: Outcome): Result {
  return isRefusal(outcome) ? refused(outcome) : { ok: true, done: outcome };
}

function refused(refusal: Refusal): Result {
  return { ok: false, refusal };
}

function pathOf(path: readonly PropertyKey[] | undefined): string {
  return (path ?? []).map(String).join('.');
}
