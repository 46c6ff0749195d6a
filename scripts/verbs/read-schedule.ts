import type { Context } from '@kaskad/shared/domain/schedule/context.ts';
import { readSchedule as read } from '@kaskad/shared/domain/schedule/read-schedule.ts';
import { writtenMeaning } from '@kaskad/shared/domain/schedule/written-meaning.ts';
import { answerRows } from '../lib/answer-rows.ts';
import type { Verb } from '../lib/verb.ts';

export const readSchedule: Verb = {
  name: 'read-schedule',
  usage: '< in.jsonl > out.jsonl',
  ru: 'прочитать сроки словами: строки {phrase, context} на входе, {meaning} на выходе',
  en: 'read schedules in words: rows {phrase, context} in, {meaning} out',
  run: () =>
    answerRows(process.stdin, process.stdout, ({ phrase, context }) => {
      const meaning = read(phrase, context as Context);
      const { question } = meaning;
      const row = { meaning: writtenMeaning(meaning) };
      return question === null ? row : { ...row, question };
    }),
};
