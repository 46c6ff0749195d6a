import type { Command, Verb } from './command.ts';
import { commands } from './commands.ts';
import type { Env } from './env.ts';
import { type Result, resultOf, rulesOf } from './rules.ts';
import type { State } from './state.ts';

const byName = new Map<string, Verb>(commands.map((definition) => [definition.name, definition]));

/** The definition of a verb by its wire name. Its argument type is erased: arguments are parsed by its own schema. */
export function definitionOf(name: string): Verb | undefined {
  return byName.get(name);
}

/** The rules of every verb there is. */
export const allRules = rulesOf(definitionOf);
export const { execute, whyNot, inverseOf } = allRules;

/**
 * Decides a verb that only the installation may ask for, without a person's right.
 * Throws when the arguments are malformed: they come from our own code.
 */
export function executeAsFounder(state: State, command: Command, env: Env): Result {
  const definition = definitionOf(command.name);
  if (definition === undefined) throw new Error(`unknown command ${command.name}`);
  return resultOf(definition.run(state, definition.args.parse(command.args), env));
}
