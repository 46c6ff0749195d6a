import { type Card, hasExactDays } from '@kaskad/shared/domain/card/card.ts';
import type { DateWriter } from '../../text/format/date.ts';
import type { Translate } from '../../text/translate.ts';

/** The days of a card in words: «чт, 30 сентября», «25–28 октября 2021», «октябрь 2022 (месяц)»; empty without days. */
export function whenWords(
  card: Pick<Card, 'startsOn' | 'endsOn' | 'precision'>,
  { t, date }: { t: Translate; date: DateWriter },
  today: string,
): string {
  const { startsOn, endsOn, precision } = card;
  const [first, last] = [startsOn ?? endsOn, endsOn ?? startsOn];
  if (first === null || last === null) return '';
  if (!hasExactDays(card))
    return `${date.range(first, last)}, ${t('card.roughly', { precision: t(`precision.${precision ?? 'day'}`) })}`;
  if (first === last) return date.day(first, today);
  return date.range(first, last);
}
