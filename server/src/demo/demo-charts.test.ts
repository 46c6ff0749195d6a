import { flowNow } from '@kaskad/shared/domain/card/phase-flow.ts';
import { burnUpChart } from '@kaskad/shared/domain/chart/burn-up-chart.ts';
import type { Drawing } from '@kaskad/shared/domain/chart/drawing.ts';
import { drawingSvg } from '@kaskad/shared/domain/chart/drawing-svg.ts';
import { flowChart } from '@kaskad/shared/domain/chart/flow-chart.ts';
import { shareChart } from '@kaskad/shared/domain/chart/share-chart.ts';
import { trendChart } from '@kaskad/shared/domain/chart/trend-chart.ts';
import { traceOf } from '@kaskad/shared/domain/direction/trace.ts';
import { plainTrace } from '@kaskad/shared/domain/direction/trace-options.ts';
import { figuresOf } from '@kaskad/shared/domain/kpi/figures-of.ts';
import { runFacts } from '@kaskad/shared/domain/sprint/run.ts';
import { plainWords } from '@kaskad/shared/testing/figures.ts';
import { attributesOf, elementsOf } from '@kaskad/shared/testing/xml.ts';
import { expect, test } from 'vitest';
import { demoScript } from './demo-script.ts';

const [script] = demoScript();
const state = script?.state;
if (state === undefined) throw new Error('no demonstration');
const today = '2022-10-17';
const size = { width: 620, height: 260 };
const say = { title: 'Рисунок', words: 'Что показано.', day: 'День', name: 'Что', dayName: String };

test('the trend of every KPI of the demonstration is a sound document, drawn without a browser', () => {
  const drawn = [...state.kpi.values()].map((kpi) => {
    const figures = figuresOf(state, kpi, today);
    return trendChart({ figures, today, words: { ...plainWords, title: kpi.metric }, size });
  });
  for (const drawing of drawn) expectSound(drawing);
  expect(drawn.filter(({ shapes }) => shapes.length > 0).length).toBeGreaterThan(0);
});

test('so is the burn-up of every sprint, the flow of every project and what serves the directions', () => {
  const words = { ...say, scope: 'всего', done: 'завершено', number: String };
  for (const sprint of state.sprint.values()) {
    const { points } = runFacts(state, sprint, `${today}T12:00:00.000Z`);
    expectSound(burnUpChart({ points, measure: 'cards', endsOn: sprint.endsOn, words, size }));
  }
  const phases = { planned: 'а', preparing: 'б', running: 'в', reporting: 'г', done: 'д' };
  for (const project of state.project.values()) {
    const counts = flowNow(state.card.where('projectId', project.id), project);
    const days = [{ day: today, counts }];
    expectSound(flowChart({ days, words: { ...say, phases, number: String }, size }));
  }
  const rows = traceOf(state, plainTrace).rows.map(({ directionId, total }) => ({
    name: state.direction.get(directionId ?? '')?.nameRu ?? 'Без направления',
    amounts: [total.done, total.cards],
    hrefs: ['/here', '/there'],
  }));
  const bars = ['прошло', 'карточек'];
  const shares = shareChart({ rows, words: { ...say, bars, number: String }, size });
  expect(shares.shapes.length).toBeGreaterThan(0);
  expectSound(shares);
});

function expectSound(drawing: Drawing): void {
  const svg = drawingSvg(drawing, 'chart');
  const elements = elementsOf(svg);
  expect(elements).toContain('svg');
  for (const name of ['script', 'image', 'a', 'foreignobject', 'style'])
    expect(elements).not.toContain(name);
  expect(attributesOf(svg).filter((name) => /^on|href|style/i.test(name))).toEqual([]);
  expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
}
