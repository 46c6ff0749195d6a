import { StartupFailure } from '../startup-failure.ts';

/** The one line for an error of the file system met while the data folder is prepared. */
export function folderFailure(path: string, error: unknown): StartupFailure {
  const code = errorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(path, error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return noRights(path, error);
  return new StartupFailure(
    'data-folder-unusable',
    {
      ru: `Папку данных ${path} нельзя использовать (${code ?? String(error)}).`,
      en: `The data folder ${path} cannot be used (${code ?? String(error)}).`,
    },
    error,
  );
}

export function diskFull(path: string, cause?: unknown): StartupFailure {
  return new StartupFailure(
    'disk-full',
    {
      ru: `На диске с папкой ${path} нет места: освободите его и запустите снова.`,
      en: `No space is left on the disk of ${path}: free some and start again.`,
    },
    cause,
  );
}

export function noRights(path: string, cause?: unknown): StartupFailure {
  return new StartupFailure(
    'data-folder-rights',
    {
      ru: `Нет прав на папку данных ${path}: она должна принадлежать тому, кто запускает программу.`,
      en: `No rights to the data folder ${path}: it must belong to the user who starts the program.`,
    },
    cause,
  );
}

export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
