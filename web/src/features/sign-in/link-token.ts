/** The secret of a one-time link: `#<token>` or `#token=<token>`. It never reaches the server by itself. */
export function tokenIn(hash: string): string | undefined {
  const text = hash.replace(/^#/, '').replace(/^token=/, '');
  return text === '' ? undefined : text;
}
