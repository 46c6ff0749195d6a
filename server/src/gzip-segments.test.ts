import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { gzipOf, plainSegment, segmentOf } from './gzip-segments.ts';

test('segments compressed one by one are one gzip file', async () => {
  const rows = Buffer.from('«Школа лидеров», '.repeat(5_000));
  const segments = [plainSegment('['), await segmentOf(rows), plainSegment('конец]')];
  expect(unzipped(segments)).toBe(`[${rows}конец]`);
  expect(gzipOf(segments).length).toBeLessThan(rows.length / 50);
});

test('a segment stands wherever it is put, and more than once', async () => {
  const [one, two] = [await segmentOf(Buffer.from('раз ')), await segmentOf(Buffer.from('два '))];
  expect(unzipped([two, one, two])).toBe('два раз два ');
});

test('nothing at all is an empty file', () => {
  expect(unzipped([])).toBe('');
  expect(unzipped([plainSegment('')])).toBe('');
});

function unzipped(segments: Parameters<typeof gzipOf>[0]): string {
  return gunzipSync(gzipOf(segments)).toString();
}
