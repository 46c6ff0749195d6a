/** A place in a text that is read from left to right. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** Passes over `literal` when it stands next. */
export function take(cursor: Cursor, literal: string): boolean {
  if (!cursor.text.startsWith(literal, cursor.at)) return false;
  cursor.at += literal.length;
  return true;
}

/** What is quoted next, quotes inside of quotes included; null when no quote opens here or none closes it. */
export function takeQuoted(
  cursor: Cursor,
  [open, close]: readonly [open: string, close: string],
): string | null {
  if (!cursor.text.startsWith(open, cursor.at)) return null;
  let depth = 0;
  for (let at = cursor.at; at < cursor.text.length; at++) {
    const sign = cursor.text.charAt(at);
    if (sign === open) depth++;
    if (sign === close) depth--;
    if (depth > 0) continue;
    const found = cursor.text.slice(cursor.at + 1, at);
    cursor.at = at + 1;
    return found;
  }
  return null;
}

/** The longest of the named literals that stands next; what it is called. */
export function takeNamed<Name extends string>(
  cursor: Cursor,
  literals: Readonly<Record<Name, string>>,
): Name | null {
  let best: Name | null = null;
  for (const name of Object.keys(literals) as Name[]) {
    const isNext = cursor.text.startsWith(literals[name], cursor.at);
    if (isNext && (best === null || literals[name].length > literals[best].length)) best = name;
  }
  if (best !== null) cursor.at += literals[best].length;
  return best;
}

/** Everything up to the first of the signs, or to the end. */
export function takeUntil(cursor: Cursor, stops: readonly string[]): string {
  let end = cursor.text.length;
  for (const stop of stops) {
    const at = cursor.text.indexOf(stop, cursor.at);
    if (at >= 0 && at < end) end = at;
  }
  const found = cursor.text.slice(cursor.at, end);
  cursor.at = end;
  return found;
}
