import type { FrozenRetro } from '@kaskad/shared/domain/sprint/frozen-retro.ts';
import type { FrozenNames } from '../../sync/read-records.ts';
import { useText } from '../../text/use-text.ts';
import styles from './frozen-retro.module.css';
import { type FrozenGroup, frozenWall } from './frozen-wall.ts';

/** The notes of a closed sprint's retrospective by column, each with what was laid under it and its votes. */
export function FrozenWallView({ retro, names }: { retro: FrozenRetro; names: FrozenNames }) {
  const { t } = useText();
  const columns = frozenWall(retro);
  if (columns.length === 0) return null;
  return (
    <div className={styles['columns']}>
      {columns.map(({ name, groups }) => (
        <div key={name} className={styles['part']}>
          <h4>{t(`retro.column.${name}`)}</h4>
          <ul className={styles['notes']}>
            {groups.map((group) => (
              <GroupItem key={group.head.id} group={group} names={names} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function GroupItem({
  group: { head, under, votes },
  names,
}: {
  group: FrozenGroup;
  names: FrozenNames;
}) {
  const { t } = useText();
  return (
    <li>
      <Words note={head} names={names} />
      {under.length > 0 && (
        <ul className={styles['under']}>
          {under.map((note) => (
            <li key={note.id}>
              <Words note={note} names={names} />
            </li>
          ))}
        </ul>
      )}
      {votes !== null && votes > 0 && (
        <p className={styles['votes']}>{t('retro.votes', { n: votes })}</p>
      )}
    </li>
  );
}

/** The words, and the name of who signed them. */
function Words({
  note: { body, authorId },
  names,
}: {
  note: FrozenGroup['head'];
  names: FrozenNames;
}) {
  const author = authorId === null ? undefined : (names.get(authorId) ?? '…');
  return (
    <p className={styles['body']}>
      {body}
      {author !== undefined && <span className={styles['quiet']}>{author}</span>}
    </p>
  );
}
