import { stagesOf } from '@kaskad/shared/domain/card/card.ts';
import type { FilterKey } from '@kaskad/shared/domain/card/card-filter.ts';
import { isKnownEventType } from '@kaskad/shared/domain/card/event-type.ts';
import { goalsOf } from '@kaskad/shared/domain/goal/goals-of.ts';
import { byRank } from '@kaskad/shared/domain/rank.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import { useText } from '../text/use-text.ts';
import { usePeople } from './people.ts';
import { useView } from './use-cascade.ts';

export type Choice = Exclude<FilterKey, 'from' | 'to'>;
export type Options = readonly { value: string; label: string }[];

/** What cards can be filtered by; offered is only what they have. Null stands for the cards of all projects. */
export function useFilterOptions(projectId: string | null): Readonly<Record<Choice, Options>> {
  const { t, language } = useText();
  const people = usePeople();
  return useView(
    ['card', 'goal', 'link', 'direction', 'project'],
    [projectId, people, language],
    (view): Record<Choice, Options> => {
      const projects = projectId === null ? projectsOf(view) : [projectId];
      const found = wordsOf(view, projectId);
      const name = (id: string) => people.get(id)?.name ?? t('board.unknown');
      return {
        person: sorted([...found.people].map((id) => ({ value: id, label: name(id) }))),
        stage: projects
          .flatMap((id) => stagesOf(view, id))
          .map(({ id, title }) => ({ value: id, label: title })),
        goal: projects
          .flatMap((id) => goalsOf(view, id))
          .map((id) => ({ value: id, label: view.goal.get(id)?.title ?? '' })),
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

function projectsOf(view: State): string[] {
  return [...view.project.values()].sort(byRank).map(({ id }) => id);
}

/** The people, directions and types that the cards have. */
function wordsOf(view: State, projectId: string | null) {
  const people = new Set<string>();
  const directions = new Set<string>();
  const types = new Set<string>();
  const cards = projectId === null ? view.card.values() : view.card.where('projectId', projectId);
  for (const card of cards) {
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
