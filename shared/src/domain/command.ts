import type { z } from 'zod';
import type { Change } from './changes.ts';
import type { Env } from './env.ts';
import type { Permission } from './permission.ts';
import type { Refusal, Warning } from './refusal.ts';
import type { State } from './state.ts';

/** A named intent as it travels: `id` is a UUID made by the sender and names the command for ever. */
export interface Command {
  readonly id: string;
  readonly name: string;
  readonly args: unknown;
}

export type Outcome = Done | Refusal;

export interface Done {
  readonly changes: readonly Change[];
  readonly warnings: readonly Warning[];
}

/** A verb of the product: what it takes, who may, what it does. One file each. */
export interface VerbDefinition<Name extends string, Schema, Args> {
  readonly name: Name;
  readonly args: Schema;
  /** Who may ask; checked before the rule itself. */
  readonly may: Permission<Args>;
  /** Decides over the state as it is. Pure: the same state, arguments and env give the same outcome. */
  run(state: State, args: Args, env: Env): Outcome;
  /** False when only the server may ask, because the verb needs what lies outside the replica. */
  readonly open?: false;
  /** The ordinary command that takes this one back, decided over the state before it; null when nothing can. */
  inverse?(before: State, args: Args): { name: string; args: unknown } | null;
}

/** A verb without the type of its arguments: its own schema parses them before anything looks at them. */
export type Verb<Name extends string = string> = VerbDefinition<Name, z.ZodType, unknown>;

export function defineCommand<const Name extends string, Schema extends z.ZodType>(
  definition: VerbDefinition<Name, Schema, z.output<Schema>>,
): Verb<Name> {
  return definition as unknown as Verb<Name>;
}

/** The outcome of a command that was carried out. */
export function done(changes: readonly Change[], warnings: readonly Warning[] = []): Done {
  return { changes, warnings };
}

export function isRefusal(outcome: Outcome): outcome is Refusal {
  return 'code' in outcome;
}
