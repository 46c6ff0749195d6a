import type { Frame } from './frame.ts';
import { ask, makeMeaning } from './make-meaning.ts';
import type { Meaning } from './meaning.ts';
import { lastEnd, yearlyWindows } from './occasions.ts';
import { yearlyRule } from './recurring-yearly.ts';
import type { Span } from './span.ts';

/** Months without a year in a long project: once a year, if the plan runs in years; asked about. */
export function yearlyProposal(spans: readonly Span[], frame: Frame): Meaning | null {
  const { bounds } = frame;
  const [first] = spans;
  if (bounds === null || frame.isShort || first === undefined) return null;
  if (bounds.start === null || bounds.end === null) return null;
  const windows = yearlyWindows(spans, bounds, true);
  if (windows.length === 0) return null;
  return makeMeaning('recurring', {
    start: windows[0]?.[0] ?? null,
    end: lastEnd(windows),
    precision: first.precision,
    recurrence: yearlyRule({ freq: 'YEARLY', interval: 1 }, spans),
    windows,
    inferred: ['year'],
    question: ask('every-year', first),
  });
}
