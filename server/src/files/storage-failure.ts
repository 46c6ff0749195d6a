/** The disk is the cause that a file was not kept or cannot be read. */
export class StorageFailure extends Error {
  override name = 'StorageFailure';
  readonly reason: 'full' | 'unavailable';
  /** What the system called it, for the log. */
  readonly code: string;

  constructor(reason: StorageFailure['reason'], code: string, cause: Error) {
    super(`storage is ${reason}`, { cause });
    this.reason = reason;
    this.code = code;
  }
}

const full = ['ENOSPC', 'EDQUOT', 'EFBIG'];
// Codes of the file system alone: a broken connection has others.
const unavailable = [
  ...['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EISDIR', 'EEXIST', 'ELOOP', 'ENAMETOOLONG'],
  ...['EIO', 'EMFILE', 'ENFILE', 'EBUSY', 'ESTALE', 'ENODEV', 'ENXIO'],
];

/** What an error of the file system says about the storage; undefined for other errors. */
export function storageFailure(error: unknown): StorageFailure | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const { code } = error;
  if (typeof code !== 'string') return undefined;
  if (full.includes(code)) return new StorageFailure('full', code, error);
  return unavailable.includes(code) ? new StorageFailure('unavailable', code, error) : undefined;
}
