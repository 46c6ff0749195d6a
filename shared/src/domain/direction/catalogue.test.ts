import { expect, test } from 'vitest';
import { directionCatalogue } from './catalogue.ts';
import { directionSchema } from './direction.ts';

const byCode = new Map(directionCatalogue.map((entry) => [entry.code, entry]));

test('every code stands once and every entry is a valid direction', () => {
  expect(byCode.size).toBe(directionCatalogue.length);
  for (const entry of directionCatalogue) {
    const row = { id: '00000000-0000-4000-8000-000000000000', ...entry, retiredAt: null };
    expect(directionSchema.safeParse(row).error).toBeUndefined();
  }
});

test('federal projects lie inside a national project of the catalogue', () => {
  for (const { code, level, parentCode, startsOn, endsOn } of directionCatalogue) {
    if (level === 'national') expect(parentCode, code).toBeNull();
    else {
      const parent = byCode.get(parentCode ?? '');
      expect(parent?.level, code).toBe('national');
      expect(startsOn >= (parent?.startsOn ?? ''), code).toBe(true);
      expect(endsOn <= (parent?.endsOn ?? ''), code).toBe(true);
    }
  }
});

test('a successor is in the catalogue, of the same level and goes on when its predecessor ends', () => {
  for (const { code, level, endsOn, successors } of directionCatalogue) {
    for (const successor of successors) {
      const next = byCode.get(successor.code);
      expect(next?.level, `${code} -> ${successor.code}`).toBe(level);
      expect((next?.endsOn ?? '') > endsOn, `${code} -> ${successor.code}`).toBe(true);
    }
  }
});

test('both periods are there, and everything of the first is continued', () => {
  const periods = new Set(directionCatalogue.map(({ endsOn }) => endsOn));
  expect([...periods].sort()).toEqual(['2020-12-31', '2024-12-31', '2030-12-31']);
  for (const { code, endsOn, successors } of directionCatalogue)
    expect(successors.length > 0, code).toBe(endsOn < '2025-01-01');
});

test('a project merged before the period ended is continued by what it was merged into', () => {
  expect(byCode.get('E5')?.successors[0]).toEqual({ code: 'E1', confidence: 'high' });
  expect(byCode.get('E1')?.successors[0]).toEqual({ code: 'Ю6', confidence: 'medium' });
});
