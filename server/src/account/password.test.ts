import { describe, expect, test } from 'vitest';
import { hashPassword, passwordFault, passwordMatches } from './password.ts';

describe('passwordFault', () => {
  test.each(['', 'short', 'девятьзна'])('%j is too short', (password) => {
    expect(passwordFault(password)).toBe('password-too-short');
  });

  test.each([
    '1234567890',
    'Qwerty-12345',
    'ЙЦУКЕН 1234',
    'aaaaaaaaaaaa',
    'abababababab',
    'kaskadkaskad',
    'adminadmin',
  ])('%j is too common', (password) => {
    expect(passwordFault(password)).toBe('password-too-common');
  });

  test.each(['тихая вода у шлюза', 'correct horse battery', 'x7#kfLq02z'])(
    '%j will do',
    (password) => {
      expect(passwordFault(password)).toBeNull();
    },
  );
});

describe('passwordMatches', () => {
  test('finds the right one, whatever the form of its letters', async () => {
    const stored = await hashPassword('Ёлочный шлюз'.normalize('NFD'));
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwordMatches(stored, 'Ёлочный шлюз'.normalize('NFC'))).toBe(true);
    expect(await passwordMatches(stored, 'Елочный шлюз')).toBe(false);
  });

  test('S17: a comparison is made for an account that is not there, and fails', async () => {
    expect(await passwordMatches(null, 'whatever it is')).toBe(false);
  });
});
