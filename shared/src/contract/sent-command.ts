import { z } from 'zod';
import type { Verb } from '../domain/command.ts';
import { type CommandName, commands } from '../domain/commands.ts';
import { uuid } from '../domain/fields.ts';
import type { SentCommand } from './cascade.ts';

/** Every verb a person may send, with its own arguments; told apart by the name. */
export const sentCommandSchema: z.ZodType<SentCommand> = sentCommand();

function sentCommand(): z.ZodType<SentCommand> {
  const definitions = commands as readonly Verb<CommandName>[];
  const open = definitions.filter(({ may, open }) => may.level !== 'founder' && open !== false);
  const schemas = open.map(({ name, args }) =>
    z.strictObject({ id: uuid, name: z.literal(name), args }).meta({ id: `Command ${name}` }),
  );
  const [first, ...rest] = schemas;
  if (first === undefined) throw new Error('there are no commands');
  return z.discriminatedUnion('name', [first, ...rest]);
}
