import { ConfigError } from '@kaskad/server/config.ts';
import { StartupFailure } from '@kaskad/server/db/startup-failure.ts';

/** Runs a script to its end; what its user can mend is told in one line, without a stack. */
export async function entry(work: () => Promise<void>): Promise<void> {
  // The terminal may be gone before the work is; that must not stop an orderly end.
  process.stdout.on('error', () => undefined);
  try {
    await work();
  } catch (error) {
    console.error(lineOf(error));
    process.exit(error instanceof StartupFailure ? error.exitCode : 1);
  }
}

function lineOf(error: unknown): string {
  if (error instanceof StartupFailure || error instanceof ConfigError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
