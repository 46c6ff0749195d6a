import { expect, test } from 'vitest';
import { createQueue, QueueFull } from './queue.ts';

test('never more than its width at once, all are served in turn', async () => {
  const inTurn = createQueue(2, 10);
  let now = 0;
  let most = 0;
  const order: number[] = [];
  const work = (index: number) => async () => {
    now += 1;
    most = Math.max(most, now);
    await Promise.resolve();
    order.push(index);
    now -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, (_, index) => inTurn(work(index))));
  expect(most).toBe(2);
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

test('a full queue refuses at once, a failed work frees its place', async () => {
  const inTurn = createQueue(1, 1);
  const gate = Promise.withResolvers<void>();
  const first = inTurn(() => gate.promise);
  const second = inTurn(() => Promise.resolve('second'));
  await expect(inTurn(() => Promise.resolve())).rejects.toThrow(QueueFull);
  gate.reject(new Error('broken'));
  await expect(first).rejects.toThrow('broken');
  await expect(second).resolves.toBe('second');
  await expect(inTurn(() => Promise.resolve('third'))).resolves.toBe('third');
});
