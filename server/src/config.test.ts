import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

describe('readConfig', () => {
  test('needs nothing', () => {
    expect(readConfig({})).toMatchObject({
      port: 4300,
      host: '127.0.0.1',
      databaseUrl: null,
      publicUrl: null,
      trustProxy: [],
    });
  });

  test('keeps the origin of the public address', () => {
    expect(readConfig({ KASKAD_PUBLIC_URL: 'https://Kaskad.Example.ru:443/' }).publicUrl).toBe(
      'https://kaskad.example.ru',
    );
  });

  test('counts the limit of files in megabytes, ten gigabytes unless told otherwise', () => {
    expect(readConfig({}).filesLimit).toBe(10 * 1024 ** 3);
    expect(readConfig({ KASKAD_FILES_LIMIT_MB: '5' }).filesLimit).toBe(5 * 1024 ** 2);
  });

  test('reads a list of proxies', () => {
    expect(readConfig({ KASKAD_TRUST_PROXY: 'loopback, 10.0.0.0/8,::1' }).trustProxy).toEqual([
      'loopback',
      '10.0.0.0/8',
      '::1',
    ]);
  });

  test.each([
    ['PORT', 'abc'],
    ['PORT', '-1'],
    ['PORT', '70000'],
    ['PORT', '80.5'],
    ['HOST', 'not a host'],
    ['HOST', '999.1.1.1'],
    ['DATABASE_URL', 'mysql://x'],
    ['DATABASE_URL', 'hunter2'],
    ['KASKAD_PUBLIC_URL', 'kaskad.example.ru'],
    ['KASKAD_PUBLIC_URL', 'ftp://kaskad.example.ru'],
    ['KASKAD_PUBLIC_URL', 'https://kaskad.example.ru/path'],
    ['KASKAD_PUBLIC_URL', 'https://user@kaskad.example.ru'],
    ['KASKAD_TRUST_PROXY', 'true'],
    ['KASKAD_TRUST_PROXY', '*'],
    ['KASKAD_TRUST_PROXY', '10.0.0.0/64'],
    ['KASKAD_LOG', 'loud'],
    ['KASKAD_FILES_LIMIT_MB', '0'],
    ['KASKAD_FILES_LIMIT_MB', '1.5'],
  ])('S25: %s=%s is refused by one line that names it and hides the value', (name, value) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(ConfigError);
    const message = messageOf(read);
    expect(message.split('\n')).toHaveLength(1);
    expect(message.startsWith(`${name}: `)).toBe(true);
    if (name === 'DATABASE_URL') expect(message).not.toContain(value);
  });

  test('names every wrong variable at once', () => {
    expect(messageOf(() => readConfig({ PORT: 'x', HOST: '?' })).split('\n')).toHaveLength(2);
  });

  test('takes an empty variable for an absent one', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toEqual(readConfig({}));
  });
});

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
}
