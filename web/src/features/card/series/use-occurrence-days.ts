import type { Occurrence } from '@kaskad/shared/domain/occurrence/occurrence.ts';
import { useText } from '../../../text/use-text.ts';

/** The days of one time as people say them: its window, its deadline, or the day it was held without any plan. */
export function useOccurrenceDays(): (occurrence: Occurrence) => string {
  const { t, date } = useText();
  return ({ startsOn, endsOn, heldOn }) => {
    if (endsOn !== null && startsOn === null)
      return t('series.by', { day: date.range(endsOn, endsOn) });
    const first = startsOn ?? heldOn;
    if (first === null) return '';
    return date.range(first, endsOn ?? first);
  };
}
