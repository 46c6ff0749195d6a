import { roleOf } from '@kaskad/shared/domain/member/member.ts';
import { usePeople } from '../../sync/people.ts';
import { useCascade, useSync, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Avatar, AvatarStack } from '../../ui/avatar.tsx';
import { useRoom } from './room.ts';
import styles from './room-head.module.css';

const MOST_NAMES = 5;

/** Who looks at this project now, oneself first; a director is named as one. */
export function HereNow() {
  const { t } = useText();
  const { personId } = useCascade();
  const { sprint } = useRoom();
  const names = usePeople();
  const present = useSync(({ people }) => people);
  const ids = new Set(
    present.filter(({ place }) => place === sprint.projectId).map((one) => one.personId),
  );
  const directors = useView(
    ['member'],
    [present],
    (view) => new Set([...ids].filter((id) => roleOf(view, id) === 'director')),
  );
  const people = [...ids]
    .map((id) => ({ id, name: names.get(id)?.name ?? '…' }))
    .sort((a, b) => rankOf(a.id) - rankOf(b.id) || a.name.localeCompare(b.name));
  const crowd = people.slice(MOST_NAMES);

  function rankOf(id: string): number {
    return id === personId ? 0 : directors.has(id) ? 1 : 2;
  }

  return (
    <div className={styles['here']} data-print="hide">
      <h2>{t('retro.hereNow')}</h2>
      <ul className={styles['people']}>
        {people.slice(0, MOST_NAMES).map((person) => (
          <li key={person.id}>
            <Avatar person={person} />
            <span className={styles['name']} data-director={directors.has(person.id) || undefined}>
              {person.id === personId ? t('retro.you') : person.name}
              {directors.has(person.id) && (
                <span className={styles['role']}> · {t('retro.director')}</span>
              )}
            </span>
          </li>
        ))}
        {crowd.length > 0 && (
          <li>
            <AvatarStack people={crowd} most={0} />
          </li>
        )}
      </ul>
    </div>
  );
}
