import type { Direction } from '@kaskad/shared/domain/direction/direction.ts';
import type { DirectionLabel } from '@kaskad/shared/domain/direction/succession.ts';
import { directionName } from '../../sync/use-names.ts';
import { useText } from '../../text/use-text.ts';
import { directionYears, isWholeYears } from './directions.ts';

/** How a direction is called, and its days. */
export function useDirectionWords() {
  const { t, language, date } = useText();
  const name = (direction: Direction) => directionName(direction, language);
  return {
    name,
    /** «Современная школа (ранее «Учитель будущего»)». */
    label: ({ direction, formerly }: DirectionLabel) =>
      formerly === null
        ? name(direction)
        : t('direction.formerly', { name: name(direction), before: name(formerly) }),
    /** «2020–2024», or the days themselves when they are no whole years. */
    years: (days: Pick<Direction, 'startsOn' | 'endsOn'>) =>
      isWholeYears(days) ? directionYears(days) : date.range(days.startsOn, days.endsOn),
    day: (day: string) => date.range(day, day),
  };
}
