import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { answerRows } from './answer-rows.ts';

async function answers(input: string): Promise<string> {
  const output = new PassThrough();
  const told = text(output);
  await answerRows(Readable.from([input]), output, ({ phrase, context }) => ({ phrase, context }));
  output.end();
  return told;
}

test('each row is answered in its place, with or without a context', async () => {
  const told = await answers('{"phrase":"май","context":{"year":2022}}\r\n\n{"phrase":"июнь"}\n');
  expect(told).toBe('{"phrase":"май","context":{"year":2022}}\n{"phrase":"июнь","context":{}}\n');
});

test.each([
  ['{"phrase":"май"}\n{"phrase":', 2],
  ['{"phrase":7}', 1],
  ['[]', 1],
  ['\n{"phrase":"май","context":[]}', 2],
])('%j is refused with the number of the line', async (input, line) => {
  await expect(answers(input)).rejects.toThrow(new RegExp(`(Строка|Line) ${line} `));
});

test('what was answered before a broken line is written', async () => {
  const output = new PassThrough();
  const reading = answerRows(Readable.from(['{"phrase":"май"}\n{']), output, () => ({ ok: true }));
  await expect(reading).rejects.toThrow();
  output.end();
  expect(await text(output)).toBe('{"ok":true}\n');
});

test('ten thousand rows keep their order', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => ({ phrase: `${index}`, context: {} }));
  const told = await answers(rows.map((row) => JSON.stringify(row)).join('\n'));
  expect(
    told
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row)),
  ).toEqual(rows);
});
