import { add, applyChanges } from '@kaskad/shared/domain/changes.ts';
import { countAhead } from '@kaskad/shared/domain/kpi/count-ahead.ts';
import { explain } from '@kaskad/shared/domain/kpi/explain.ts';
import { KpiBook } from '@kaskad/shared/domain/kpi/kpi-book.ts';
import { idOf, type Kpis } from '@kaskad/shared/testing/kpi-rows.ts';
import { type Figure, median, round } from './figures.ts';
import { cascadeOfKpis, KPIS, today } from './kpi-cascade.ts';

const RUNS = 21;
/** The clock of a thread is coarse: short work is timed many times over. */
const BATCH = 20;
const TOTALS = ['kpi 0', 'kpi 10', 'kpi 20', 'kpi 30', 'kpi 40'];

/**
 * What the figures of a cascade cost after twenty years of measurements: when it comes into memory, all of them after one
 * was confirmed, as the fullest screen asks for them, and what one measurement alone brings about.
 */
export function kpiFigures(): Figure[] {
  const kpis = cascadeOfKpis();
  const book = new KpiBook();
  const steps = ahead(kpis, book);
  const first = timed(() => tellAll(kpis, book));
  const anew = Array.from({ length: RUNS }, () => timed(() => tellAll(kpis, new KpiBook())));
  const screens: number[] = [];
  const updates: number[] = [];
  const explained: number[] = [];
  let number = 0;
  for (let run = 0; run < RUNS; run++) {
    const updated = timed(() => {
      for (let at = 0; at < BATCH; at++) tellAbove(kpis, book, confirm(kpis, number++));
    });
    updates.push(updated / BATCH);
    confirm(kpis, number++);
    screens.push(timed(() => tellAll(kpis, book)));
    explained.push(timed(() => explainTotals(kpis, book)) / TOTALS.length);
  }
  const size = kpis.state.measurement.size;
  const all = steps.reduce((sum, step) => sum + step, 0);
  return [
    { name: `${KPIS} KPIs, ${size} measurements, counted ahead`, value: round(all), unit: 'ms' },
    below('the longest step of it', Math.max(...steps), 5),
    below('asked for the first time after it', first, 20),
    { name: 'all of them counted anew', value: round(Math.min(...anew)), unit: 'ms' },
    figure('all figures, one measurement later', screens, 20),
    figure('one measurement, with the total above it', updates, 2),
    figure('a total explained', explained, 20),
  ];
}

/** Counts in a process that counted nothing yet, as when a cascade comes into memory; the time of each step. */
function ahead({ state }: Kpis, book: KpiBook): number[] {
  const counting = countAhead(state, book, today);
  const times: number[] = [];
  for (let isOver = false; !isOver; )
    times.push(timed(() => (isOver = counting.next().done === true)));
  return times;
}

/** A measurement is confirmed; the id of its KPI. */
function confirm({ state }: Kpis, number: number): string {
  const kpiId = idOf(partName(number));
  const [known] = state.measurement.where('kpiId', kpiId);
  if (known === undefined) throw new Error(`nothing was measured of ${partName(number)}`);
  const id = idOf(`confirmed ${number}`);
  const changes = [add('measurement', { ...known, id, measuredOn: today, sourceCardId: null })];
  applyChanges(state, changes);
  return kpiId;
}

/** The figures that one measurement moves are told again. */
function tellAbove({ state }: Kpis, book: KpiBook, kpiId: string): void {
  for (let kpi = state.kpi.get(kpiId); kpi !== undefined; kpi = state.kpi.get(kpi.totalId ?? ''))
    book.figures(state, kpi, today);
}

function tellAll({ state }: Kpis, book: KpiBook): void {
  for (const kpi of state.kpi.values()) book.figures(state, kpi, today);
}

function explainTotals(kpis: Kpis, book: KpiBook): void {
  for (const name of TOTALS) {
    const kpi = kpis.known(name);
    const { current } = book.figures(kpis.state, kpi, today);
    if (current !== null) explain(kpis.state, kpi, current.period);
  }
}

/** Some KPI that leads into a total. */
function partName(run: number): string {
  const at = (run * 7) % KPIS;
  return `kpi ${at % 10 === 0 ? at + 1 : at}`;
}

function figure(name: string, times: readonly number[], most: number): Figure {
  // The first runs warm up.
  return below(name, median(times.slice(5)), most);
}

function below(name: string, value: number, most: number): Figure {
  return { name, value: round(value, 2), unit: 'ms', target: `below ${most}`, met: value < most };
}

/** Time this thread has worked, in milliseconds: others on the machine do not count. */
function timed(work: () => unknown): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}
