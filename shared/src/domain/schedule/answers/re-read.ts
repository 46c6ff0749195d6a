import type { Context } from '../context.ts';
import type { Meaning, QuestionCode } from '../meaning.ts';
import { readSchedule } from '../read-schedule.ts';
import { type Asked, settled } from './answer.ts';

/** Questions that the meaning alone answers, so that they may still be asked after another one was. */
const later: readonly QuestionCode[] = ['end-included', 'which-half'];

/**
 * What other words would mean here, or the same words elsewhere; `null` when they leave the same question, or a
 * contradiction. The author's words stay as they are: only the meaning is taken.
 */
export function reRead(asked: Asked, phrase: string, context: Context): Meaning | null {
  const found = readSchedule(phrase, context);
  const { question } = found;
  if (question === null) return tellsDays(found) ? found : null;
  const isBroken = ['reversed', 'no-such-day', 'not-understood'].includes(question.code);
  if (question.code === asked.question.code || isBroken || !tellsDays(found)) return null;
  return later.includes(question.code) ? found : settled(found);
}

function tellsDays({ start, end }: Meaning): boolean {
  return start !== null || end !== null;
}

/** The phrase with the words in question told otherwise. */
export function replaced({ phrase, question }: Asked, words: string): string {
  return phrase.slice(0, question.from) + words + phrase.slice(question.to);
}

/** The words in question. */
export function wordsOf({ phrase, question }: Asked): string {
  return phrase.slice(question.from, question.to);
}
