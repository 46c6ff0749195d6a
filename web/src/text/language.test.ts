import { beforeEach, expect, test, vi } from 'vitest';

// Each test begins as a page does.
let text: typeof import('./language.ts');
let heard: number;

beforeEach(async () => {
  vi.resetModules();
  vi.stubGlobal('document', { documentElement: {} });
  text = await import('./language.ts');
  heard = 0;
  text.onLanguage(() => heard++);
});

const said = (key: string) => (text.languageNow().dictionary as Record<string, unknown>)[key];
const variants = () => Object.keys(text.languageNow().variants.year).length;

test('later words join the first: who was given all they asked for has the same words', async () => {
  const before = text.languageNow();
  const missing = Object.keys((await import('./ru/later.ts')).later)[0] ?? '';
  expect(said(missing)).toBeUndefined();
  await text.laterWords();
  expect(text.languageNow()).toBe(before);
  expect(said(missing)).toBeDefined();
  expect(variants()).toBeGreaterThan(0);
});

test('who missed a word is given others when it has come', async () => {
  const before = text.languageNow();
  text.missWords();
  await text.laterWords();
  expect(text.languageNow()).not.toBe(before);
  const now = text.languageNow();
  await text.laterWords();
  expect(text.languageNow()).toBe(now);
});

test('words of projects without sprints come without all the later ones', async () => {
  expect(text.hasPeriods()).toBe(false);
  await text.periodWords();
  expect(text.hasPeriods()).toBe(true);
  expect(variants()).toBeGreaterThan(0);
  const { later: words } = await import('./ru/later.ts');
  expect(Object.keys(words).filter((key) => said(key) !== undefined)).toEqual([]);
  expect(heard).toBe(1);
});

test('another language has what the one before had come to', async () => {
  await text.periodWords();
  await text.setLanguage('en');
  expect(text.hasPeriods()).toBe(true);
  const { later: words } = await import('./en/later.ts');
  const [missing = ''] = Object.keys(words);
  expect(said(missing)).toBeUndefined();
  await text.laterWords();
  expect(said(missing)).toBe(words[missing as keyof typeof words]);
});
