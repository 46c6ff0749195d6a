import { stagesOf } from '@kaskad/shared/domain/card/card.ts';
import { isKnownEventType } from '@kaskad/shared/domain/card/event-type.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import { usePeople } from '../../sync/people.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import type { BoardQuery, FilterKey } from './board-query.ts';
import styles from './filter-bar.module.css';
import type { ChangeQuery } from './filter-bar.tsx';
import { goalsOf } from './lane.ts';

type Choice = 'person' | 'stage' | 'goal' | 'direction' | 'type';
type Options = readonly { value: string; label: string }[];

/** The filters of a board; offered is only what its cards can have. */
export function FilterFields({
  projectId,
  query,
  onChange,
}: {
  projectId: string;
  query: BoardQuery;
  onChange: ChangeQuery;
}) {
  const { t } = useText();
  const options = useOptions(projectId);
  const choice = (key: Choice) => (
    <Select
      label={t(`board.by.${key}`)}
      value={query[key] ?? ''}
      options={[{ value: '', label: t('board.any') }, ...options[key]]}
      onValue={(value) => onChange({ [key]: value })}
    />
  );
  const day = (key: Extract<FilterKey, 'from' | 'to'>) => (
    <DateField
      label={t(`board.by.${key}`)}
      value={query[key]}
      onValue={(value) => onChange({ [key]: value })}
    />
  );
  return (
    <div className={styles['fields']}>
      {choice('person')}
      {choice('stage')}
      {choice('goal')}
      {choice('direction')}
      {choice('type')}
      <div className={styles['period']}>
        {day('from')}
        {day('to')}
      </div>
    </div>
  );
}

function useOptions(projectId: string): Readonly<Record<Choice, Options>> {
  const { t, language } = useText();
  const people = usePeople();
  return useView(
    ['card', 'goal', 'link', 'direction'],
    [projectId, people, language],
    (view): Record<Choice, Options> => {
      const found = wordsOf(view, projectId);
      const name = (id: string) => people.get(id)?.name ?? t('board.unknown');
      return {
        person: sorted([...found.people].map((id) => ({ value: id, label: name(id) }))),
        stage: stagesOf(view, projectId).map(({ id, title }) => ({ value: id, label: title })),
        goal: goalsOf(view, projectId).map((id) => ({
          value: id,
          label: view.goal.get(id)?.title ?? '',
        })),
        direction: sorted(
          [...found.directions].map((id) => {
            const row = view.direction.get(id);
            return { value: id, label: (language === 'ru' ? row?.nameRu : row?.nameEn) ?? '' };
          }),
        ),
        type: sorted(
          [...found.types].map((type) => ({
            value: type,
            label: isKnownEventType(type) ? t(`eventType.${type}`) : type,
          })),
        ),
      };
    },
  );
}

/** The people, directions and types that the project's cards have. */
function wordsOf(view: State, projectId: string) {
  const people = new Set<string>();
  const directions = new Set<string>();
  const types = new Set<string>();
  for (const card of view.card.where('projectId', projectId)) {
    for (const id of card.responsible) people.add(id);
    if (card.eventType !== null) types.add(card.eventType);
    for (const link of view.link.where('cardId', card.id))
      if (link.directionId !== null) directions.add(link.directionId);
  }
  return { people, directions, types };
}

function sorted(options: Options): Options {
  return options.toSorted((a, b) => a.label.localeCompare(b.label));
}
