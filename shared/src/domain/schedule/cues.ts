import type { Token } from '../words/token.ts';
import { type Cue, cuePhrases } from './cue-words.ts';

interface Pattern {
  readonly cue: Cue;
  readonly words: readonly string[];
}

const byFirst = new Map<string, Pattern[]>();
const beginnings: Pattern[] = [];
for (const [cue, list] of Object.entries(cuePhrases) as [Cue, string][]) {
  for (const phrase of list.split('|')) {
    const words = phrase.split(' ');
    const pattern = { cue, words };
    const first = words[0] as string;
    if (first.endsWith('*')) beginnings.push(pattern);
    else byFirst.set(first, [...(byFirst.get(first) ?? []), pattern]);
  }
}
// The longest phrase wins; of equal ones the one told first.
for (const patterns of byFirst.values()) patterns.sort((a, b) => b.words.length - a.words.length);

/** The longest set phrase that begins at the token, and the index after it. */
export function readCue(tokens: readonly Token[], at: number): { cue: Cue; next: number } | null {
  const text = tokens[at]?.text ?? '';
  for (const { cue, words } of byFirst.get(text) ?? []) {
    const next = endOf(tokens, at, words);
    if (next > 0) return { cue, next };
  }
  for (const { cue, words } of beginnings) {
    const next = endOf(tokens, at, words);
    if (next > 0) return { cue, next };
  }
  return null;
}

/** Whether the word begins one of the set phrases, and so is whole. */
export function isCueWord(text: string): boolean {
  return byFirst.has(text);
}

/** Where the words end that begin at the token, 0 when others stand there. A full stop may cut a word short. */
function endOf(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let next = at;
  for (const word of words) {
    if (tokens[next]?.text === '.' && next > at && (tokens[next - 1]?.text.length ?? 9) <= 2)
      next++;
    const token = tokens[next];
    if (token === undefined || token.kind !== 'word') return 0;
    const isSame = word.endsWith('*')
      ? token.text.startsWith(word.slice(0, -1))
      : token.text === word;
    if (!isSame) return 0;
    next++;
  }
  return next;
}
