import type { CardFilter, FilterKey } from '@kaskad/shared/domain/card/card-filter.ts';
import { isKnownEventType } from '@kaskad/shared/domain/card/event-type.ts';
import { useText } from '../text/use-text.ts';
import { usePeople } from './people.ts';
import { useRow } from './use-cascade.ts';

/** What each set filter filters by, as people call it; an id that leads nowhere is shown as unknown. */
export function useFilterNames(query: CardFilter): (key: FilterKey) => string {
  const { t, date, language } = useText();
  const people = usePeople();
  const stage = useRow('card', query.stage);
  const goal = useRow('goal', query.goal);
  const direction = useRow('direction', query.direction);
  const day = (value: string | null) => (value === null ? '' : date.range(value, value));
  return (key) => {
    const name = {
      person: () => people.get(query.person ?? '')?.name,
      stage: () => stage?.title,
      goal: () => goal?.title,
      direction: () => (language === 'ru' ? direction?.nameRu : direction?.nameEn),
      type: () => {
        const { type } = query;
        return type !== null && isKnownEventType(type) ? t(`eventType.${type}`) : type;
      },
      from: () => day(query.from),
      to: () => day(query.to),
    }[key]();
    return name ?? t('board.unknown');
  };
}
