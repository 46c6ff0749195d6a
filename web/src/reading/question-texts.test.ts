import { answerCodes } from '@kaskad/shared/domain/schedule/answers/answer.ts';
import { questionCodes } from '@kaskad/shared/domain/schedule/meaning.ts';
import { expect, test } from 'vitest';
import { reading as english } from '../text/en/reading.ts';
import { reading as russian } from '../text/ru/reading.ts';

test.each(questionCodes)('what %s asks is said in both languages, as a question', (code) => {
  for (const texts of [russian, english])
    expect(texts[`reading.ask.${code}`], code).toMatch(/^[А-ЯA-Z].+\?$/);
  expect(english[`reading.ask.${code}`]).not.toMatch(/[а-я]/i);
});

test('every answer has its words', () => {
  for (const texts of [russian, english])
    for (const code of answerCodes) expect(texts[`reading.answer.${code}`]).not.toBe('');
});
