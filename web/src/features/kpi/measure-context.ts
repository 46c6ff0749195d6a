import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import type { Measurement } from '@kaskad/shared/domain/kpi/measurement.ts';
import { createContext, useContext } from 'react';
import type { Measuring } from './measurement-dialog.tsx';

/** The KPI whose page is open, and the way to its dialog of measuring. */
export interface MeasurePlace {
  readonly kpi: Kpi;
  measure(measuring: Measuring): void;
  /** Takes a figure away; in a settled period the reason is asked first. */
  withdraw(row: Measurement): void;
}

export const MeasureContext = createContext<MeasurePlace | null>(null);

export function useMeasurePlace(): MeasurePlace {
  const place = useContext(MeasureContext);
  if (place === null) throw new Error('no KPI around this part');
  return place;
}
