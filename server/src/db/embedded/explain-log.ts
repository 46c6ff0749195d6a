import { StartupFailure } from '../startup-failure.ts';
import { diskFull, noRights } from './failure.ts';

/** Turns what PostgreSQL said before it gave up (its last lines, in English) into one clear line. */
export function explainLog(folder: string, said: string): StartupFailure {
  if (/no space left on device|disk quota exceeded/i.test(said)) return diskFull(folder);
  if (/permission denied|invalid permissions|wrong ownership|not permitted/i.test(said)) {
    return noRights(folder);
  }
  if (/incompatible with server|initialized by PostgreSQL version/i.test(said)) {
    return new StartupFailure('database-version', {
      ru: `База в ${folder} создана другой версией PostgreSQL: верните прежнюю версию программы.`,
      en: `The database in ${folder} was made by another version of PostgreSQL: return to the version that made it.`,
    });
  }
  const lines = said.trim().split('\n');
  const reason = lines.find((line) => /\b(FATAL|PANIC|error):/.test(line)) ?? lines.at(-1);
  return new StartupFailure('database-failed', {
    ru: `База данных в ${folder} не запустилась: ${reason?.trim() || '?'}`,
    en: `The database in ${folder} did not start: ${reason?.trim() || '?'}`,
  });
}

/** PostgreSQL refused only because an earlier one is not quite gone yet; a retry will do. */
export function isStillLeaving(said: string): boolean {
  return /lock file .* already exists|pre-existing shared memory block|another server might be running/i.test(
    said,
  );
}
