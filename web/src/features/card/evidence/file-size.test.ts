import { expect, test } from 'vitest';
import { fileSize } from './file-size.ts';

test.each([
  [1, 'evidence.bytes', 1],
  [1023, 'evidence.bytes', 1023],
  [1024, 'evidence.kilobytes', 1],
  [300_000, 'evidence.kilobytes', 293],
  [20 * 1024 * 1024, 'evidence.megabytes', 20],
  [1_600_000, 'evidence.megabytes', 1.5],
])('%i bytes are told as %s %d', (bytes, key, n) => {
  expect(fileSize(bytes)).toEqual({ key, n });
});
