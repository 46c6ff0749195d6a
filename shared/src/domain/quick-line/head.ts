import type { EventType } from '../card/event-type.ts';
import type { Token } from '../words/token.ts';
import { eventNames } from './event-words.ts';
import { formatOf } from './format.ts';
import { levelOf } from './level.ts';
import type { Format, Level } from './line-reading.ts';

export interface Head {
  readonly eventType: EventType | null;
  readonly level: Level | null;
  readonly formats: readonly Format[];
}

/** Nouns that an event hangs on: «проведение семинара», «районный этап конкурса». */
const carriers = new Set(
  ('проведение организация подготовка участие этап тур финал цикл серия ' + 'неделя').split(' '),
);
const links = new Set(['и', 'в', 'во', 'из']);

/**
 * What a title says of its event by its first noun: «районный дистанционный конкурс …». Adjectives, numerals and names
 * of stages may stand before it; with any other noun there the event is something else, and nothing is said.
 */
export function readHead(tokens: readonly Token[]): Head {
  let level: Level | null = null;
  const formats: Format[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const eventType = eventTypeAt(tokens, at);
    if (eventType !== null) {
      if (token.text.startsWith('вебинар')) formats.push('remote');
      return { eventType, level, formats };
    }
    if (!mayStandBefore(tokens, at)) break;
    const format = formatOf(token.text);
    if (format !== null) formats.push(format);
    level ??= levelOf(token.text);
  }
  return { eventType: null, level: null, formats: [] };
}

function eventTypeAt(tokens: readonly Token[], at: number): EventType | null {
  for (const { eventType, words } of eventNames) {
    const fits = words.every((word, index) => {
      const text = tokens[at + index]?.text ?? '';
      return typeof word === 'string' ? text.startsWith(word) : word.has(text);
    });
    if (fits) return eventType;
  }
  return null;
}

function mayStandBefore(tokens: readonly Token[], at: number): boolean {
  const { kind, text } = tokens[at] as Token;
  if (kind === 'number' || kind === 'roman' || kind === 'dash') return true;
  if (kind !== 'word') return false;
  if (carriers.has(text) || formatOf(text) !== null) return true;
  // «Научно-практическая»: the first half of a double adjective.
  if (text.endsWith('о') && tokens[at + 1]?.kind === 'dash') return true;
  return links.has(text) ? at > 0 : isAdjective(text);
}

const adjectiveEnds =
  'ый ий ой ая яя ое ее ые ие ого его ому ему ым им ых их ую юю ыми ими ом ем ей'.split(' ');
const nounEnds = ['ение', 'ание', 'тие', 'ствие'];

function isAdjective(text: string): boolean {
  if (text.length < 5 || nounEnds.some((end) => text.endsWith(end))) return false;
  return adjectiveEnds.some((end) => text.endsWith(end));
}
