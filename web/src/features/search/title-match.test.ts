import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { expect, test } from 'vitest';
import { titleMatch } from './title-match.ts';

const cards = ['Районный семинар', 'Учёба тьюторов', 'Семинар для тьюторов'].map(
  (title) => ({ title }) as Card,
);
const found = (typed: string, most = 9) => titleMatch(cards, typed, most).map(({ title }) => title);

test('every word begins some word of the title, whatever the case, order and «ё»', () => {
  expect(found('СЕМ')).toEqual(['Районный семинар', 'Семинар для тьюторов']);
  expect(found('тьют сем')).toEqual(['Семинар для тьюторов']);
  expect(found('учеба')).toEqual(['Учёба тьюторов']);
});

test('nothing typed finds nothing, and no more is found than was asked for', () => {
  expect(found(' – ')).toEqual([]);
  expect(found('сем', 1)).toEqual(['Районный семинар']);
});
