import { expect, test } from 'vitest';
import { place } from './place.ts';

const view = { width: 400, height: 600 };
const box = { width: 200, height: 100 };

test('a box stands below its anchor, aligned with its start', () => {
  const at = place({ top: 50, left: 20, width: 40, height: 30 }, box, view, {
    side: 'below',
    align: 'start',
  });
  expect(at).toEqual({ top: 86, left: 20, maxHeight: 506 });
});

test('at the bottom edge it flips above', () => {
  const at = place({ top: 560, left: 20, width: 40, height: 30 }, box, view, {
    side: 'below',
    align: 'start',
  });
  expect(at.top).toBe(454);
});

test('at the right edge it is shifted into view', () => {
  const at = place({ top: 50, left: 380, width: 20, height: 30 }, box, view, {
    side: 'below',
    align: 'start',
  });
  expect(at.left).toBe(192);
});

test('a box taller than both sides takes the roomier one and is cut to it', () => {
  const tall = { width: 200, height: 900 };
  const at = place({ top: 400, left: 0, width: 20, height: 20 }, tall, view, {
    side: 'below',
    align: 'end',
  });
  expect(at).toEqual({ top: 8, left: 8, maxHeight: 386 });
});

test('beside the anchor it goes left when the right has no room', () => {
  const at = place({ top: 300, left: 300, width: 40, height: 20 }, box, view, {
    side: 'right',
    align: 'center',
  });
  expect(at).toMatchObject({ left: 94, top: 260 });
});
