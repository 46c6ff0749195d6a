import type { Day } from './content.ts';

/** A category with its headcount by calendar years; every headcount of the demonstration is made up and says so. */
export interface DemoPopulation {
  readonly key: string;
  readonly title: string;
  readonly headcounts: Readonly<Record<number, number>>;
}

/** A number; the sum and the whole of a share, null where headcounts are the whole; yes or no; words. */
export type DemoFigure =
  | number
  | readonly [numerator: number, denominator: number | null]
  | boolean
  | string;

/** A figure of a KPI. One of a card comes from that event, any other has the name of its survey or document. */
export interface DemoMeasurement {
  readonly kpi: string;
  readonly on: Day;
  readonly figure: DemoFigure;
  readonly card?: string;
  readonly survey?: string;
  readonly document?: string;
  /** Who noted it as a draft; without a name the lead noted it and it counts. */
  readonly draftBy?: string;
  /** When it was noted, where that was later than its day. */
  readonly notedOn?: Day;
}

/** Another figure put in the place of the one of that KPI, card or document, and day. */
export interface DemoCorrection {
  readonly kpi: string;
  readonly of: string;
  readonly on: Day;
  readonly correctedOn: Day;
  readonly figure: DemoFigure;
  readonly document: string;
  readonly reason: string;
}

export interface DemoPromise {
  readonly card: string;
  readonly kpi: string;
  readonly on: Day;
  readonly amount: number;
  /** Who promised; the lead of the KPI's project when left out. */
  readonly by?: string;
}

export interface DemoWaiver {
  readonly card: string;
  readonly kpi: string;
  readonly on: Day;
  readonly reason: string;
}

/** A period that was settled, by the day on which it begins. */
export interface DemoLock {
  readonly kpi: string;
  readonly startsOn: Day;
  readonly on: Day;
}

/** A direction that goes on in another one, or which part of a direction is meant. */
export type DemoDirectionStep = { readonly project: string; readonly code: string } & (
  | { readonly on: Day; readonly continuedBy: string }
  | { readonly note: string }
);

/** What is measured in one cascade, and what was promised and settled. */
export interface DemoFigures {
  readonly populations: readonly DemoPopulation[];
  readonly measurements: readonly DemoMeasurement[];
  readonly corrections: readonly DemoCorrection[];
  readonly promises: readonly DemoPromise[];
  readonly waivers: readonly DemoWaiver[];
  readonly locks: readonly DemoLock[];
  readonly directions: readonly DemoDirectionStep[];
}
