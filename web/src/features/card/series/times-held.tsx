import { occurrencesOf } from '@kaskad/shared/domain/occurrence/occurrence.ts';
import { useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';

/** How many times of a series were held, in a line; nothing for what has no times. */
export function TimesHeld({ cardId }: { cardId: string }) {
  const { t } = useText();
  const times = useView(['occurrence'], [cardId], (view) => occurrencesOf(view, cardId));
  if (times.length === 0) return null;
  const held = times.filter(({ heldOn }) => heldOn !== null).length;
  return <p>{t('series.timesHeld', { n: held, total: times.length })}</p>;
}
