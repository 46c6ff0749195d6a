import { beforeEach, expect, test } from 'vitest';
import { hideToast, showToast, toastsNow } from './toast.ts';

beforeEach(() => {
  for (const toast of toastsNow()) hideToast(toast.id);
});

test('the same sentence twice stands once, as the newest', () => {
  showToast('Сохранено');
  showToast('Карточка перенесена');
  showToast('Сохранено');
  expect(toastsNow().map((toast) => toast.text)).toEqual(['Карточка перенесена', 'Сохранено']);
});

test('no more than four stand at once, the oldest go', () => {
  for (const text of ['1', '2', '3', '4', '5']) showToast(text);
  expect(toastsNow().map((toast) => toast.text)).toEqual(['2', '3', '4', '5']);
});

test('a refusal and an offer to undo stay longer than a passing word', () => {
  showToast('passing');
  showToast('refused', { tone: 'gate' });
  showToast('undo', { action: { label: 'Отменить', onSelect: () => undefined } });
  const [passing, refused, undo] = toastsNow().map((toast) => toast.stay);
  expect(refused).toBeGreaterThan(passing ?? 0);
  expect(undo).toBe(refused);
});

test('what showToast returns takes the toast back', () => {
  const takeBack = showToast('offline');
  takeBack();
  expect(toastsNow()).toEqual([]);
});
