import { expect, test } from 'vitest';
import { ru } from '../../text/ru.ts';
import { translator } from '../../text/translate.ts';
import { newPasswordErrors } from './new-password-errors.ts';

const t = translator('ru', ru);

test('a short password is told how long it must be, before the two are compared', () => {
  const errors = newPasswordErrors('коротко', 'иначе', t);
  expect(errors.first).toContain('10');
  expect(errors.second).toBeUndefined();
});

test('two different passwords are told apart', () => {
  const errors = newPasswordErrors('синий камень', 'синий каменъ', t);
  expect(errors).toEqual({ first: undefined, second: ru['account.passwordDiffers'] });
});

test('the same long password twice is fine', () => {
  expect(newPasswordErrors('синий камень', 'синий камень', t)).toEqual({});
});

test('length is counted in characters, not in code units', () => {
  expect(newPasswordErrors('🌊🌊🌊🌊🌊', '🌊🌊🌊🌊🌊', t).first).toBeDefined();
});
