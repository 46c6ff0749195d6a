import type { Command } from '@kaskad/shared/domain/command.ts';
import { createHead } from './db/journal.ts';
import type { Database } from './db/pool.ts';
import type { RunCommand } from './run-command.ts';

/**
 * Makes room for a new cascade and carries out its founding command. Asking again with the same command is safe.
 * Throws when the command is refused: founding is our own doing.
 */
export async function foundCascade(
  database: Database,
  runCommand: RunCommand,
  cascadeId: string,
  command: Command,
  director: string,
): Promise<void> {
  await createHead(database, cascadeId);
  const answer = await runCommand(cascadeId, command, director, 'installation');
  if (!answer.ok)
    throw new Error(`${command.name} refused: ${answer.refusal?.code ?? 'id reused'}`);
}
