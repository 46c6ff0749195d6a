import { expect, test } from 'vitest';
import { sizeReport } from './size-report.ts';

const sized = (...lines: number[]) => lines.map((n, i) => ({ path: `${i}.ts`, lines: n }));

test('median, 95th percentile and the largest file', () => {
  const report = sizeReport(sized(10, 50, 20, 40, 30));
  expect(report).toEqual({
    files: 5,
    median: 30,
    p95: 50,
    largest: { path: '1.ts', lines: 50 },
    tooLong: [],
  });
});

test('files over the limit are named, longest first', () => {
  const report = sizeReport(sized(300, 301, 512));
  expect(report.tooLong.map((file) => file.lines)).toEqual([512, 301]);
});

test('an empty tree has no sizes', () => {
  expect(sizeReport([])).toEqual({ files: 0, median: 0, p95: 0, largest: null, tooLong: [] });
});
