import type { JournalEntry } from '@kaskad/shared/domain/card/history.ts';
import { expect, test } from 'vitest';
import { merged } from './use-history.ts';

const page = (seqs: number[], more = false) => ({
  entries: seqs.map((seq): JournalEntry => ({ seq, name: '', by: '', at: '', changes: [] })),
  more,
});
const seqs = ({ entries }: { entries: readonly JournalEntry[] }) => entries.map(({ seq }) => seq);

test('an earlier page goes behind what is known and says whether there is more', () => {
  const all = merged(page([9, 8], true), page([5, 2]), 8);
  expect([seqs(all), all.more]).toEqual([[9, 8, 5, 2], false]);
});

test('a fresh first page that meets the known entries keeps the earlier ones', () => {
  const all = merged(page([9, 8, 5], true), page([11, 9, 8], true), undefined);
  expect([seqs(all), all.more]).toEqual([[11, 9, 8, 5], true]);
});

test('a fresh first page with a gap before the known entries takes their place', () => {
  const all = merged(page([9, 8]), page([40, 30], true), undefined);
  expect([seqs(all), all.more]).toEqual([[40, 30], true]);
});
