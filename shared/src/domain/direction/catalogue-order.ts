import type { State } from '../state.ts';
import type { Direction } from './direction.ts';

const byCode = new Intl.Collator('ru', { numeric: true }).compare;

/** The catalogue as it is read: National Projects by their beginning, each before its federal projects. */
export function inCatalogueOrder(state: State): Direction[] {
  const all = [...state.direction.values()];
  const whole = new Map(all.map((direction) => [direction.code, direction]));
  const keyOf = (direction: Direction) => {
    const top = whole.get(direction.parentCode ?? '') ?? direction;
    return { begin: top.startsOn, top: top.code, isPart: top !== direction };
  };
  return all.sort((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    if (one.begin !== other.begin) return one.begin < other.begin ? -1 : 1;
    return (
      byCode(one.top, other.top) ||
      Number(one.isPart) - Number(other.isPart) ||
      byCode(a.code, b.code)
    );
  });
}
