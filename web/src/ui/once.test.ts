import { expect, test } from 'vitest';
import { once } from './once.ts';

test('a load is shared, and tried again after a failure', async () => {
  let calls = 0;
  const load = once(() => {
    calls += 1;
    return calls === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(calls);
  });
  const first = [load(), load()];
  await expect(Promise.all(first)).rejects.toThrow('offline');
  expect(await Promise.all([load(), load()])).toEqual([2, 2]);
});
