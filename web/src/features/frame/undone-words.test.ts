import type { Change } from '@kaskad/shared/domain/changes.ts';
import { expect, test } from 'vitest';
import type { Names } from '../../text/card-fact-words.ts';
import { dateWriter } from '../../text/format/date.ts';
import { ru } from '../../text/ru.ts';
import { translator } from '../../text/translate.ts';
import { undoneWords } from './undone-words.ts';

const t = translator('ru', ru);
const titles = (id: string) =>
  ({ seminar: 'Семинар', running: 'Проведение', planned: 'Запланировано', goal: 'Задача 4' })[id];
const names = new Proxy({}, { get: () => titles }) as Names;
const say = (...changes: unknown[]) =>
  undoneWords(changes as Change[], { t, date: dateWriter('ru', t), names });

test('an undone move says what was put back and where', () => {
  const set = { columnId: 'planned' };
  const was = { columnId: 'running' };
  expect(say({ op: 'set', kind: 'card', id: 'seminar', set, was })).toBe(
    'Вернули как было. «Семинар»: перенесено из «Проведение» в «Запланировано»',
  );
});

test('several fields are told together', () => {
  const set = { title: 'Форум', horizon: 2 };
  const was = { title: 'Семинар', horizon: null };
  expect(say({ op: 'set', kind: 'card', id: 'seminar', set, was })).toBe(
    'Вернули как было. «Семинар»: название: было «Семинар», стало «Форум»; намечено на спринт: 2',
  );
});

test('an undone link is told by its card', () => {
  const row = { id: 'l', cardId: 'seminar', projectId: null, goalId: 'goal', kpiId: null };
  expect(say({ op: 'add', kind: 'link', row: { ...row, directionId: null } })).toBe(
    'Вернули как было. «Семинар»: связано с целью «Задача 4»',
  );
});

test('an undone promise and a figure of a card are told by the card', () => {
  const kpi = { kpiId: 'goal', waivedAt: null, waivedBy: null, waiveReason: null };
  const row = { id: 'c', cardId: 'seminar', promised: 40, ...kpi };
  const told = say({ op: 'remove', kind: 'contribution', id: 'c', was: row });
  expect(told).toContain('Вернули как было. «Семинар»: ');
  const figure = { id: 'm', kpiId: 'goal', sourceCardId: null, source: 'manual', value: 3 };
  expect(say({ op: 'add', kind: 'measurement', row: figure })).toBeUndefined();
});

test('what is not about a card, or moves it within its column, has no such words', () => {
  expect(say({ op: 'set', kind: 'column', id: 'planned', set: {}, was: {} })).toBeUndefined();
  const rank = { set: { rank: 'a1' }, was: { rank: 'a0' } };
  expect(say({ op: 'set', kind: 'card', id: 'seminar', ...rank })).toBeUndefined();
  expect(say()).toBeUndefined();
});
