import type { Forecast } from './figures.ts';

/** Where the KPI will stand when it is due. */
export function forecastOf(): Forecast {
  return { kind: 'none' };
}
