import type { Health, KpiFigures } from '@kaskad/shared/domain/kpi/figures.ts';
import { buildFigures } from '@kaskad/shared/testing/figures.ts';
import { expect, test } from 'vitest';
import { byHealth, healthCounts, isDrawn } from './standing.ts';

test('the worst comes first, what nothing stands for is left out', () => {
  const all = [of('met', 'б'), of('behind', 'в'), of('met', 'а'), of('missed', 'г')];
  expect(healthCounts(all)).toEqual([
    { health: 'missed', count: 1 },
    { health: 'behind', count: 1 },
    { health: 'met', count: 2 },
  ]);
  expect(byHealth(all).map(({ kpi }) => kpi.metric)).toEqual(['г', 'в', 'а', 'б']);
});

test('yes or no, words, and what nobody measured have no picture', () => {
  expect(isDrawn(buildFigures({ values: [1] }))).toBe(true);
  expect(isDrawn(buildFigures({}))).toBe(false);
  expect(isDrawn(buildFigures({ kind: 'fact', values: [1] }))).toBe(false);
});

function of(health: Health, metric: string): KpiFigures {
  const figures = buildFigures({});
  return { ...figures, health, kpi: { ...figures.kpi, metric } };
}
