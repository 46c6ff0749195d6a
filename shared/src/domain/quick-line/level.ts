import type { Token } from '../words/token.ts';
import type { Level } from './line-reading.ts';

/** How adjectives of levels begin, and the nouns of «уровень: город». */
const beginnings: readonly (readonly [string, Level, string])[] = [
  ['школьн', 'school', 'школа'],
  ['внутришкольн', 'school', ''],
  ['общешкольн', 'school', ''],
  ['районн', 'district', 'район'],
  ['муниципальн', 'district', 'муниципалитет'],
  ['городск', 'city', 'город'],
  ['общегородск', 'city', ''],
  ['региональн', 'regional', 'регион'],
  ['областн', 'regional', 'область'],
  ['республиканск', 'regional', ''],
  ['межрегиональн', 'interregional', ''],
  ['всероссийск', 'national', ''],
  ['общероссийск', 'national', ''],
  ['федеральн', 'national', ''],
  ['международн', 'international', ''],
];
const around = new Set('на уровень уровне уровня'.split(' '));

/** The level that an adjective tells, null for any other word. */
export function levelOf(text: string): Level | null {
  return beginnings.find(([beginning]) => text.startsWith(beginning))?.[1] ?? null;
}

/** The level that a part of a line tells which tells nothing else: «на районном уровне»; null when it does. */
export function readLevel(tokens: readonly Token[]): Level | null {
  const isNamed = tokens.some(({ text }) => text.startsWith('уров'));
  let found: Level | null = null;
  for (const { kind, text } of tokens) {
    const noun = isNamed
      ? beginnings.find(([, , name]) => name !== '' && text.startsWith(name))
      : undefined;
    const level = levelOf(text) ?? noun?.[1] ?? null;
    if (level !== null && found !== null) return null;
    if (level === null && kind !== 'mark' && kind !== 'dash' && !around.has(text)) return null;
    found ??= level;
  }
  return found;
}

/** «с международным участием», wherever it stands. */
export function isInternational(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text }, at) => text === 'международным' && tokens[at + 1]?.text === 'участием',
  );
}
