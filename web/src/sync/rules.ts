import type { Verb } from '@kaskad/shared/domain/command.ts';
import { firstCommands } from '@kaskad/shared/domain/first-commands.ts';
import { rulesOf } from '@kaskad/shared/domain/rules.ts';

let verbs = byName(firstCommands);

/** The rules of the verbs that have come: a board's at once, all others with the first screen beyond it. */
export const rules = rulesOf((name) => verbs.get(name));

/** True once the verb has come. */
export function isKnownVerb(name: string): boolean {
  return verbs.has(name);
}

/** Resolves once every verb has come. A load that fails is tried again by the next call. */
export async function laterVerbs(): Promise<void> {
  const { commands } = await import('@kaskad/shared/domain/commands.ts');
  if (verbs.size < commands.length) verbs = byName(commands);
}

function byName(list: readonly Verb[]): ReadonlyMap<string, Verb> {
  return new Map(list.map((verb) => [verb.name, verb]));
}
