/** All that reads words, in a file of its own: it is large, and comes when there are words to read. */

import { readLine } from '@kaskad/shared/domain/quick-line/read-line.ts';
import { gistOf } from '@kaskad/shared/domain/schedule/answers/answer.ts';
import { answersTo } from '@kaskad/shared/domain/schedule/answers/answers-to.ts';
import { readInPlan } from '@kaskad/shared/domain/schedule/answers/read-in-plan.ts';
import type { Context } from '@kaskad/shared/domain/schedule/context.ts';
import { ask, makeMeaning } from '@kaskad/shared/domain/schedule/make-meaning.ts';
import type { Meaning } from '@kaskad/shared/domain/schedule/meaning.ts';
import { meaningSchema } from '@kaskad/shared/domain/schedule/meaning-schema.ts';
import { readSchedule } from '@kaskad/shared/domain/schedule/read-schedule.ts';
import { renderEnglish } from '@kaskad/shared/domain/schedule/render/en.ts';
import { renderRussian } from '@kaskad/shared/domain/schedule/render/ru.ts';
import type { Language } from '../text/language.ts';

/** What a phrase means where it stands; a meaning too large to be kept is not understood. */
export function read(phrase: string, context: Context): Meaning {
  const meaning = readInPlan(phrase, context);
  if (meaningSchema.safeParse(meaning).success) return meaning;
  const place = { from: 0, to: phrase.length };
  return makeMeaning('none', { question: ask('not-understood', place) });
}

/** A meaning in words; empty when it tells nothing. */
export function inWords(meaning: Meaning, language: Language): string {
  return language === 'ru' ? renderRussian(meaning) : renderEnglish(meaning);
}

/** The same rule with all its windows: what was put together by hand is read from its own words. */
export function spelledOut(meaning: Meaning): Meaning {
  const words = renderRussian(meaning);
  const found = words === '' ? meaning : readSchedule(words, {});
  return found.question === null ? { ...found, inferred: [] } : meaning;
}

export const answers = answersTo;
export const gist = gistOf;
/** One typed line of an event. */
export const line = readLine;
