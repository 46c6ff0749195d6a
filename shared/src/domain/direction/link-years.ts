import type { Link } from '../card/link.ts';
import { earlierOf, laterOf } from '../dates.ts';
import type { State } from '../state.ts';
import type { Direction } from './direction.ts';

type Years = Pick<Direction, 'startsOn' | 'endsOn'>;

/** Links to a direction with their years as they would be once the direction has other ones. */
export function linksInto(
  state: State,
  { id, startsOn, endsOn }: Direction,
  next: Years,
): { link: Link; now: Years; isCut: boolean }[] {
  return [...state.link.where('directionId', id)].map((link) => {
    const from = link.startsOn ?? startsOn;
    const to = link.endsOn ?? endsOn;
    const now = {
      startsOn: from === startsOn ? next.startsOn : laterOf(from, next.startsOn),
      endsOn: to === endsOn ? next.endsOn : earlierOf(to, next.endsOn),
    };
    const isCut =
      (from !== startsOn && now.startsOn !== from) || (to !== endsOn && now.endsOn !== to);
    return { link, now, isCut };
  });
}
