export type SafeError = {
  readonly type: string;
  readonly code?: string;
  readonly message?: string;
  readonly constraint?: string;
  readonly frames: readonly string[];
  readonly cause?: SafeError;
};

/**
 * What of an error may be logged. Messages of the database driver, of JSON and of validation quote
 * what people typed, so a message is kept only where the engine itself wrote it.
 */
export function safeError(error: unknown, depth = 0): SafeError {
  if (!(error instanceof Error)) return { type: typeof error, frames: [] };
  const code = textAt(error, 'code');
  const constraint = textAt(error, 'constraint');
  return {
    type: error.name,
    frames: framesOf(error),
    ...(code !== undefined && { code }),
    ...(constraint !== undefined && { constraint }),
    ...(engineErrors.has(error.name) && { message: error.message.slice(0, 200) }),
    ...(error.cause instanceof Error && depth < 3 && { cause: safeError(error.cause, depth + 1) }),
  };
}

const engineErrors = new Set(['TypeError', 'RangeError', 'ReferenceError', 'AssertionError']);

/** The stack repeats the message before its frames. */
function framesOf(error: Error): string[] {
  const lines = (error.stack ?? '').split('\n').map((line) => line.trim());
  return lines.filter((line) => /^at .*[:(].*\d+:\d+\)?$/.test(line)).slice(0, 12);
}

function textAt(error: Error, key: 'code' | 'constraint'): string | undefined {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' && /^[\w.-]{1,80}$/.test(value) ? value : undefined;
}
