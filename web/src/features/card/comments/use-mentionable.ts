import { isMentionable } from '@kaskad/shared/domain/comment/mention.ts';
import { usePeople } from '../../../sync/people.ts';
import { useCascade, useView } from '../../../sync/use-cascade.ts';
import { matching, type PickOption } from '../matching.ts';

const MOST_SHOWN = 6;

/** Those who see the card and whose name has the typed words at the beginning of any of its parts, by name. */
export function useMentionable(cardId: string, words: string | undefined): readonly PickOption[] {
  const { personId } = useCascade();
  const people = usePeople();
  const ids = useView(
    ['member', 'projectMember', 'participation', 'project', 'card'],
    [cardId, personId],
    (view) =>
      [...view.member.values()]
        .map(({ id }) => id)
        .filter((id) => id !== personId && isMentionable(view, cardId, id)),
  );
  if (words === undefined) return [];
  const options = ids.flatMap((id): PickOption[] => {
    const person = people.get(id);
    if (person === undefined || person.name === '') return [];
    return [{ id, label: person.name, ...(person.position && { note: person.position }) }];
  });
  options.sort((a, b) => a.label.localeCompare(b.label));
  const byName = options.map(({ id, label }) => ({ id, label }));
  const found = new Set(
    matching([{ options: byName }], words).flatMap((group) => group.options.map(({ id }) => id)),
  );
  return options.filter(({ id }) => found.has(id)).slice(0, MOST_SHOWN);
}
