/** How the parts of charts look. Each stands apart from its neighbours by dash, mark or hatching, not by colour alone. */

/** Colours by the names of the product's tokens. */
export type Ink =
  | 'ink'
  | 'ink-soft'
  | 'line'
  | 'line-firm'
  | 'line-strong'
  | 'water'
  | 'water-tint'
  | 'water-shallow'
  | 'amber'
  | 'sheet';

export type Hatch = 'rising' | 'falling' | 'cross' | 'dots' | 'level';

export interface LookFacts {
  readonly stroke?: Ink;
  readonly width?: number;
  readonly dash?: string;
  readonly fill?: Ink;
  readonly hatch?: Hatch;
}

const looks = {
  axis: { stroke: 'line-strong', width: 1 },
  grid: { stroke: 'line', width: 1 },
  fact: { stroke: 'water', width: 2.5, fill: 'water' },
  /** A running total that stands where it stood. */
  carried: { stroke: 'water', width: 1.5, dash: '2 4', fill: 'sheet' },
  /** Figures that begin anew with each period; that of one which is not over. */
  bar: { stroke: 'water', width: 1, fill: 'water-shallow' },
  barOpen: { stroke: 'water', width: 1, dash: '4 2', fill: 'sheet', hatch: 'rising' },
  /** Towards the figure of a period that is not over. */
  running: { stroke: 'water', width: 2, dash: '9 3 2 3' },
  target: { stroke: 'ink-soft', width: 2, dash: '7 4', fill: 'ink-soft' },
  plan: { stroke: 'ink', width: 1.5, fill: 'sheet' },
  forecast: { stroke: 'water', width: 1.5, dash: '3 3', fill: 'water-tint' },
  fan: { fill: 'water-tint', hatch: 'dots' },
  baseline: { stroke: 'line-strong', width: 1.5, dash: '1 4', fill: 'line-strong' },
  locked: { fill: 'sheet', hatch: 'rising' },
  today: { stroke: 'line-strong', width: 1 },
  gap: { stroke: 'ink-soft', width: 1.5 },
  scope: { stroke: 'line-strong', width: 2, dash: '5 3' },
  done: { stroke: 'water', width: 3 },
  water: { fill: 'water-tint' },
  signScope: { stroke: 'line-strong', width: 1.5, dash: '3 2' },
  signDone: { stroke: 'water', width: 2 },
  /** Bands one above the other, from what is done up to what waits. */
  band1: { stroke: 'water', width: 1.5, fill: 'water-shallow' },
  band2: { stroke: 'water', width: 1, fill: 'water-tint', hatch: 'cross' },
  band3: { stroke: 'water', width: 1, fill: 'water-tint', hatch: 'rising' },
  band4: { stroke: 'line-strong', width: 1, fill: 'sheet', hatch: 'dots' },
  band5: { stroke: 'line-strong', width: 1, fill: 'sheet' },
} as const satisfies Readonly<Record<string, LookFacts>>;
export type Look = keyof typeof looks;

export function lookOf(look: Look): LookFacts {
  return looks[look];
}

/** A tile of hatching, 8 by 8 pixels, as the data of a path; dots are strokes with round ends. */
export const hatches: Readonly<Record<Hatch, string>> = {
  rising: 'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  falling: 'M-2 6L2 10M0 0L8 8M6 -2L10 2',
  cross: 'M0 4H8M4 0V8',
  dots: 'M2 2h.01M6 6h.01',
  level: 'M0 2H8M0 6H8',
};
export const HATCH_TILE = 8;
