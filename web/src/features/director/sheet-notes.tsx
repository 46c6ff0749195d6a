import { retroTexts } from '@kaskad/shared/domain/retro/retro.ts';
import { usePeople } from '../../sync/people.ts';
import { retroColumns } from '../../text/retro-columns.ts';
import { useText } from '../../text/use-text.ts';
import styles from './retro-sheet.module.css';
import type { NoteGroup, RetroSheet } from './retro-sheet-of.ts';

/** What was said: revealed notes by column, then the team's own summary. */
export function SheetNotes({ sheet: { retro, columns } }: { sheet: RetroSheet }) {
  const { t } = useText();
  const names = retroColumns[retro?.format ?? 'worked-hindered-try'];
  const texts = retroTexts.flatMap((field) => {
    const body = retro?.[field] ?? null;
    return body === null ? [] : [{ field, body }];
  });
  const nothing = columns.every((groups) => groups.length === 0) && texts.length === 0;
  if (nothing) {
    const hidden = retro?.phase === 'writing';
    return (
      <p className={styles['quiet']}>
        {t(hidden ? 'director.notRevealed' : 'director.nothingSaid')}
      </p>
    );
  }
  return (
    <div className={styles['said']}>
      {names.map((name, index) => {
        const groups = columns[index] ?? [];
        return (
          groups.length > 0 && (
            <div key={name}>
              <h4>{t(`retro.column.${name}`)}</h4>
              <ul className={styles['notes']}>
                {groups.map((group) => (
                  <NoteItem key={group.head.id} group={group} />
                ))}
              </ul>
            </div>
          )
        );
      })}
      {texts.map(({ field, body }) => (
        <div key={field}>
          <h4>{t(`retro.text.${field}`)}</h4>
          <p className={styles['text']}>{body}</p>
        </div>
      ))}
    </div>
  );
}

function NoteItem({ group: { head, under } }: { group: NoteGroup }) {
  const { t } = useText();
  const people = usePeople();
  const author = head.authorId === null ? undefined : people.get(head.authorId)?.name;
  return (
    <li>
      <p>
        {head.body}
        {author !== undefined && <span className={styles['quiet']}> — {author}</span>}
        {head.votes !== null && head.votes > 0 && (
          <span className={styles['votes']}>{t('director.votes', { n: head.votes })}</span>
        )}
      </p>
      {under.length > 0 && (
        <ul className={styles['under']}>
          {under.map(({ id, body }) => (
            <li key={id}>{body}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
