import type { Link } from '@kaskad/shared/domain/card/link.ts';
import { traceOf } from '@kaskad/shared/domain/direction/trace.ts';
import { plainTrace, traceAxes } from '@kaskad/shared/domain/direction/trace-options.ts';
import { traceUnits } from '@kaskad/shared/domain/direction/trace-unit.ts';
import { planMatrixOf } from '@kaskad/shared/domain/goal/plan-matrix.ts';
import { ranksBetween } from '@kaskad/shared/domain/rank.ts';
import { idOf, type Kpis } from '@kaskad/shared/testing/kpi-rows.ts';
import { type Figure, median, round } from './figures.ts';
import { cascadeOfKpis, today } from './kpi-cascade.ts';

const PROJECTS = 10;
const GOALS = 8;
const DIRECTIONS = 6;
const RUNS = 15;
const [FIRST, LAST] = ['2005-01-01', '2030-12-31'];

/** What it takes to count the matrices of a cascade of 5,000 cards anew: what serves what, and one project's plan by years. */
export function matrixFigures(): Figure[] {
  const { state } = tied(cascadeOfKpis());
  const units = traceUnits(state);
  const traced = traceAxes.map((by) =>
    figure(`what serves what by ${by}, 5,000 cards`, () =>
      traceOf(state, { ...plainTrace, by }, units),
    ),
  );
  const projectId = idOf('project 0');
  const plan = () => planMatrixOf(state, projectId, 'year', { today });
  const found = figure('what it counts, after a change', () => traceUnits(state));
  return [found, ...traced, figure('a plan by years, 500 cards', plan)];
}

/** Cards get days over twenty years and an objective of their project; projects serve two directions each. */
function tied(kpis: Kpis): Kpis {
  const { state } = kpis;
  for (let at = 0; at < DIRECTIONS; at++) state.direction.put(directionOf(at));
  const ranks = ranksBetween(null, null, GOALS);
  for (let at = 0; at < PROJECTS * GOALS; at++) {
    const projectId = idOf(`project ${at % PROJECTS}`);
    const rank = ranks[Math.floor(at / PROJECTS)] ?? 'a0';
    const own = { id: idOf(`goal ${at}`), parentId: null, projectId, title: `Задача ${at}` };
    state.goal.put({ ...own, level: 'project', rank });
  }
  for (let at = 0; at < PROJECTS; at++)
    for (const step of [0, 1]) {
      const directionId = idOf(`direction ${(at + step) % DIRECTIONS}`);
      const served = { directionId, startsOn: FIRST, endsOn: LAST };
      state.link.put(linkOf({ projectId: idOf(`project ${at}`), ...served }));
    }
  let at = 0;
  for (const card of [...state.card.values()]) {
    const day = `${2005 + (at % 20)}-${String(1 + (at % 12)).padStart(2, '0')}-15`;
    state.card.put({ ...card, startsOn: day, endsOn: day, precision: 'day' });
    const goalId = idOf(`goal ${(at % PROJECTS) + PROJECTS * (Math.floor(at / PROJECTS) % GOALS)}`);
    state.link.put(linkOf({ cardId: card.id, goalId }));
    at += 1;
  }
  return kpis;
}

function directionOf(at: number) {
  const names = { nameRu: `Направление ${at}`, nameEn: `Direction ${at}` };
  const level = at === 0 ? ('national' as const) : ('federal' as const);
  return {
    ...{ id: idOf(`direction ${at}`), code: `D${at}`, level, parentCode: at === 0 ? null : 'D0' },
    ...{ ...names, startsOn: FIRST, endsOn: LAST, successors: [], retiredAt: null },
  };
}

function linkOf(row: Partial<Link>): Link {
  const nothing = { cardId: null, projectId: null, goalId: null, kpiId: null, directionId: null };
  const id = idOf(`link ${JSON.stringify(row)}`);
  return { id, ...nothing, startsOn: null, endsOn: null, note: null, ...row };
}

function figure(name: string, count: () => unknown): Figure {
  const times = Array.from({ length: RUNS }, () => timed(count));
  // The first runs warm up.
  const value = median(times.slice(5));
  return { name, value: round(value, 1), unit: 'ms', target: 'below 20', met: value < 20 };
}

/** Time this thread has worked, in milliseconds: others on the machine do not count. */
function timed(work: () => unknown): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}
