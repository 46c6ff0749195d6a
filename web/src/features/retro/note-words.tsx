import { usePeople } from '../../sync/people.ts';
import { Avatar } from '../../ui/avatar.tsx';
import styles from './sheet.module.css';
import type { Sheet } from './wall.ts';

/** The words of a note, and its author where one is named. */
export function NoteWords({ sheet }: { sheet: Sheet }) {
  const people = usePeople();
  const { authorId } = sheet.note;
  const author = authorId === null ? undefined : people.get(authorId);
  return (
    <>
      <p className={styles['body']}>{sheet.body}</p>
      {author !== undefined && (
        <p className={styles['mark']}>
          <Avatar person={author} />
          {author.name}
        </p>
      )}
    </>
  );
}
