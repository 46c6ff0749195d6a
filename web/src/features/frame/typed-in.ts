const codeLike = /^[\w:.-]*$/;

/**
 * The words a person typed, out of the arguments of a command: every text that is more than an id,
 * a date or a code word, at any depth, in order and once.
 */
export function typedIn(args: unknown): string[] {
  return [...new Set(textsIn(args))].filter((text) => !codeLike.test(text));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
