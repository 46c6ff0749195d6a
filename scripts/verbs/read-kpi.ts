import { contextOf } from '@kaskad/shared/domain/kpi-phrase/context-of.ts';
import { readKpi as read } from '@kaskad/shared/domain/kpi-phrase/kpi-phrase.ts';
import { writtenMeaning } from '@kaskad/shared/domain/kpi-phrase/written-meaning.ts';
import { answerRows } from '../lib/answer-rows.ts';
import type { Verb } from '../lib/verb.ts';

export const readKpi: Verb = {
  name: 'read-kpi',
  usage: '< in.jsonl > out.jsonl',
  ru: 'прочитать показатели словами: строки {phrase, context} на входе, {meaning} на выходе',
  en: 'read targets in words: rows {phrase, context} in, {meaning} out',
  run: () =>
    answerRows(process.stdin, process.stdout, ({ phrase, context }) => {
      const meaning = read(phrase, contextOf(context));
      const row = { meaning: writtenMeaning(meaning) };
      return meaning.question === undefined ? row : { ...row, question: meaning.question };
    }),
};
