import { expect, test } from 'vitest';
import { createSteps } from './steps.ts';

function told(isTTY: boolean, work: (steps: ReturnType<typeof createSteps>) => void): string {
  let text = '';
  let time = 0;
  const out = {
    isTTY,
    write: (chunk: string | Uint8Array) => {
      text += String(chunk);
      return true;
    },
  };
  work(createSteps(out, () => (time += 320)));
  return text;
}

test('each step is named at once and timed at its end', () => {
  const text = told(false, (steps) => {
    steps.begin('Готовим базу данных');
    steps.begin('Загружаем каскад');
    steps.end();
  });
  expect(text).toBe('Готовим базу данных… 0,3 с\nЗагружаем каскад… 0,3 с\n');
});

test('how far a step is shows on a terminal and is wiped at its end', () => {
  const work = (steps: ReturnType<typeof createSteps>) => {
    steps.begin('Загружаем');
    steps.detail('10 из 20');
    steps.end();
    steps.end();
  };
  expect(told(false, work)).toBe('Загружаем… 0,3 с\n');
  expect(told(true, work)).toBe(
    'Загружаем…\r\u001b[KЗагружаем… 10 из 20\r\u001b[KЗагружаем… 0,3 с\n',
  );
});
