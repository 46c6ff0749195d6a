import { usePeople } from '../../sync/people.ts';
import { useCascade, useSync } from '../../sync/use-cascade.ts';
import { AvatarStack } from '../../ui/avatar.tsx';

/** Who else has this cascade open; those who look at the same place come first. */
export function HereNow({ place }: { place: string | null }) {
  const { personId } = useCascade();
  const present = useSync((state) => state.people);
  const names = usePeople();
  const others = new Map(
    present
      .filter((one) => one.personId !== personId)
      .sort((a, b) => Number(b.place === place) - Number(a.place === place))
      .map((one) => [one.personId, names.get(one.personId)?.name]),
  );
  const people = [...others].flatMap(([id, name]) => (name === undefined ? [] : [{ id, name }]));
  return people.length === 0 ? null : <AvatarStack people={people} />;
}
