/** Periods of one number over all projects: sprints 2 lie side by side, but no sprint beside a school year or checkpoint. */
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';

type Numbered = Pick<Sprint, 'mode' | 'number'>;

/** As it stands in the address: «2», «2022», «c2» for a checkpoint. */
export function keyOf({ mode, number }: Numbered): string {
  return mode === 'cohort' ? `c${number}` : String(number);
}

/** One period for each key that occurs: sprints, then checkpoints, then school years, each by number. */
export function periodsByKey<P extends Numbered>(periods: readonly P[]): P[] {
  const byKey = new Map(periods.map((period) => [keyOf(period), period]));
  return [...byKey.values()].sort(
    (a, b) => modeOrder.indexOf(a.mode) - modeOrder.indexOf(b.mode) || a.number - b.number,
  );
}

/** True where the room can speak of sprints alone. */
export function areSprints(periods: readonly Pick<Sprint, 'mode'>[]): boolean {
  return periods.every(({ mode }) => mode === 'sprints');
}

const modeOrder: readonly Sprint['mode'][] = ['sprints', 'cohort', 'cyclogram'];
