import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchOnce, forgetEarly } from './early.ts';

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('late')));
  vi.stubGlobal('kaskadEarly', new Map([['/api/me', Promise.resolve(new Response('early'))]]));
});
afterEach(() => vi.unstubAllGlobals());

const text = async (init: RequestInit = {}) => (await fetchOnce('/api/me', init)).text();

test('an answer asked for early is used once', async () => {
  expect(await text({ method: 'GET' })).toBe('early');
  expect(await text({ method: 'GET' })).toBe('late');
});

test('what writes is never taken from it', async () => {
  expect(await text({ method: 'POST' })).toBe('late');
});

test('the next person on this page gets answers of their own', async () => {
  forgetEarly();
  expect(await text()).toBe('late');
});
