import { occurrencesOf } from '@kaskad/shared/domain/occurrence/occurrence.ts';
import { useText } from '../text/use-text.ts';
import { useView } from './use-cascade.ts';

/** How many times of a series were held, as a sentence; undefined for what has no times. */
export function useTimesHeld(cardId: string | undefined): string | undefined {
  const { t } = useText();
  const times = useView(['occurrence'], [cardId], (view) =>
    cardId === undefined ? [] : occurrencesOf(view, cardId),
  );
  if (times.length === 0) return undefined;
  const held = times.filter(({ heldOn }) => heldOn !== null).length;
  return t('series.timesHeld', { n: held, total: times.length });
}
