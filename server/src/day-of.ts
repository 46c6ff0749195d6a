import { cascadeOf } from '@kaskad/shared/domain/cascade/cascade.ts';
import type { State } from '@kaskad/shared/domain/state.ts';

/** The day of a cascade, `YYYY-MM-DD`: that of real time, moved by the clock of a demonstration. */
export function dayOf(state: State, clock: Date): string {
  const offset = cascadeOf(state)?.clockOffsetMs ?? 0;
  return new Date(clock.getTime() + offset).toISOString().slice(0, 10);
}
