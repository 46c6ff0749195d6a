import type { Token } from '../words/token.ts';
import type { Format } from './line-reading.ts';

/** How words for formats begin. */
const beginnings: readonly (readonly [string, Format])[] = [
  ['дистанционн', 'remote'],
  ['удаленн', 'remote'],
  ['онлайн', 'remote'],
  ['online', 'remote'],
  ['дистант', 'remote'],
  ['видеоконференц', 'remote'],
  ['гибридн', 'hybrid'],
  ['смешанн', 'hybrid'],
  ['комбинированн', 'hybrid'],
];
const inPerson = new Set(
  'очно очный очная очное очные очной очного очном очную офлайн оффлайн offline'.split(' '),
);
const around = new Set('в во и форма форме формат формате режим режиме проведения'.split(' '));

/** The format that one word tells, null for any other word. */
export function formatOf(text: string): Format | null {
  if (inPerson.has(text)) return 'in-person';
  return beginnings.find(([beginning]) => text.startsWith(beginning))?.[1] ?? null;
}

/** The formats that a part of a line tells which tells nothing else: «в очном формате»; none when it does. */
export function readFormat(tokens: readonly Token[]): readonly Format[] {
  const found: Format[] = [];
  for (const { kind, text } of tokens) {
    const format = formatOf(text);
    if (format !== null) found.push(format);
    else if (kind !== 'dash' && kind !== 'mark' && !around.has(text)) return [];
  }
  return found;
}

/** «очно, онлайн» is both at once. */
export function joinFormats(found: readonly Format[]): Format | null {
  return new Set(found).size > 1 ? 'hybrid' : (found[0] ?? null);
}
