import { applyChanges, type Change } from '../domain/changes.ts';
import type { Command } from '../domain/command.ts';
import { derivedId, type Env, idsOf } from '../domain/env.ts';
import { execute, executeAsFounder } from '../domain/execute.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Result } from '../domain/rules.ts';
import { emptyState } from '../domain/state.ts';

/** A small world for tests: a state, a clock that only moves when told, ids that can be spoken. */
export function buildWorld(now = '2022-10-03T09:00:00.000Z') {
  const state = emptyState();
  const changes: Change[] = [];
  let count = 0;
  const world = {
    state,
    now,
    /** Everything that changed since the beginning, in order. */
    changes,
    /** The id that a name stands for in this world. */
    id: (name: string): string => derivedId('00000000-0000-4000-8000-000000000000', name),
    /** Asks for a verb as a person; what it changes is applied. */
    ask(actor: string, name: string, args: unknown): Result {
      return world.settle(execute(state, command(name, args), world.env(actor)));
    },
    /** Carries out a verb or fails the test with the refusal. */
    must(actor: string, name: string, args: unknown): readonly Change[] {
      const result = world.ask(actor, name, args);
      if (!result.ok) throw new Error(`${name} refused: ${JSON.stringify(result.refusal)}`);
      return result.done.changes;
    },
    /** The refusal of a verb, or fails the test when it is carried out. */
    refused(actor: string, name: string, args: unknown): Refusal {
      const result = world.ask(actor, name, args);
      if (result.ok) throw new Error(`${name} was carried out`);
      return result.refusal;
    },
    /** Carries out a verb of the installation itself. */
    found(name: string, args: unknown): readonly Change[] {
      const result = world.settle(
        executeAsFounder(state, command(name, args), world.env(world.id('founder'))),
      );
      if (!result.ok) throw new Error(`${name} refused: ${JSON.stringify(result.refusal)}`);
      return result.done.changes;
    },
    env(actor: string): Env {
      return {
        now: world.now,
        today: world.now.slice(0, 10),
        actor,
        newId: idsOf(derivedId(actor, String(++count))),
      };
    },
    settle(result: Result): Result {
      if (result.ok) {
        applyChanges(state, result.done.changes);
        changes.push(...result.done.changes);
      }
      return result;
    },
  };
  const command = (name: string, args: unknown): Command => ({
    id: derivedId('c', String(++count)),
    name,
    args,
  });
  return world;
}

export type World = ReturnType<typeof buildWorld>;
