import { type Key, type Point, pixel, type Shape } from './drawing.ts';
import { areaOf, lineOf } from './plot.ts';
import { pointValue, pointX, runsOf, type Trend, type TrendPart } from './trend.ts';

/** What is to be reached: a step over each period, and what should stand by today. */
export function targetParts({ figures, today, words, plot, x, y }: Trend): TrendPart {
  const { planToDate } = figures;
  const steps = runsOf(figures.periods, ({ period, target }): Point[] | null =>
    target === null
      ? null
      : [
          [x(period.startsOn), y(target)],
          [x(period.endsOn), y(target)],
        ],
  );
  const last = figures.periods.findLast(({ target }) => target !== null);
  const shapes = steps.map((step) => lineOf(step.flat(), 'target'));
  const marks: Shape[] =
    planToDate === null
      ? []
      : [
          {
            kind: 'mark',
            at: [pixel(x(today)), pixel(y(planToDate))],
            mark: 'diamond',
            look: 'plan',
            words: `${words.plan}: ${words.value(planToDate)}`,
          },
        ];
  const keys: Key[] = [];
  if (shapes.length > 0) keys.push({ look: 'target', as: 'line', label: words.target });
  if (marks.length > 0 && planToDate !== null)
    keys.push({ look: 'plan', as: 'diamond', label: `${words.plan} ${words.value(planToDate)}` });
  const labels =
    last?.target == null
      ? []
      : [
          {
            text: words.short(last.target),
            tone: 'plain' as const,
            places: [-7, 17].map((rise) => ({
              at: [plot.right, y(last.target ?? 0) + rise] as const,
              anchor: 'end' as const,
            })),
          },
        ];
  return { shapes: [...shapes, ...marks], labels, keys };
}

/** Where it goes: a fan from the last figure to the day it is due, or the words that there is too little to tell. */
export function forecastParts(trend: Trend): TrendPart {
  const { figures, words, plot, x, y } = trend;
  const { forecast } = figures;
  const last = figures.periods.findLast((one) => pointValue(one) !== null);
  const value = last && pointValue(last);
  if (last === undefined || value == null || forecast.kind === 'none') return none;
  const from: Point = [pointX(trend, last), y(value)];
  if (forecast.kind === 'few') {
    const places = [
      { at: [plot.right, plot.bottom - 8] as const, anchor: 'end' as const },
      { at: [from[0] + 10, from[1] + 18] as const, anchor: 'start' as const },
      { at: [from[0] + 10, from[1] - 10] as const, anchor: 'start' as const },
      { at: [from[0] - 10, from[1] + 18] as const, anchor: 'end' as const },
    ];
    const label = `${words.forecast}: ${words.few}`;
    return { shapes: [], labels: [{ text: label, tone: 'quiet', places }], keys: [] };
  }
  const { low, high, value: goal } = forecast;
  const due = x(forecast.dueOn);
  if (due <= from[0]) return none;
  const fan = areaOf([from, [due, y(high)], [due, y(low)]], 'fan');
  const middle = lineOf([from, [due, y(goal)]], 'forecast');
  const range = `${words.value(low)} – ${words.value(high)}`;
  const end: Shape = {
    kind: 'mark',
    at: [pixel(due), pixel(y(goal))],
    mark: 'ring',
    look: 'forecast',
    words: `${words.forecast}: ${words.value(goal)} (${range})`,
  };
  const key: Key = { look: 'fan', as: 'area', label: `${words.forecast}: ${range}` };
  return { shapes: [fan, middle, end], labels: [], keys: [key] };
}

const none: TrendPart = { shapes: [], labels: [], keys: [] };
