import type { Comment } from '@kaskad/shared/domain/comment/comment.ts';
import { useEffect, useRef, useState } from 'react';
import { usePeople } from '../../../sync/people.ts';
import { useCascade } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Avatar } from '../../../ui/avatar.tsx';
import { CommentActions } from './comment-actions.tsx';
import { CommentEdit } from './comment-edit.tsx';
import { CommentWords } from './comment-words.tsx';
import styles from './comments.module.css';

/** One remark: who, when, the words, and what its author or the lead may do with it. */
export function CommentItem({
  comment,
  body,
  called,
}: {
  comment: Comment;
  body: string | undefined;
  called: boolean;
}) {
  const { t, date } = useText();
  const people = usePeople();
  const now = useCascade().now();
  const [editing, setEditing] = useState(false);
  const ref = useCalled(called && body !== undefined);
  const name = people.get(comment.writtenBy)?.name ?? t('comment.someone');
  const { writtenAt, editedAt, removedAt } = comment;
  if (removedAt !== null)
    return (
      <li ref={ref} tabIndex={-1} className={styles['item']} data-removed>
        <p className={styles['quiet']}>{t('comment.removed')}</p>
      </li>
    );
  return (
    <li
      ref={ref}
      tabIndex={-1}
      data-comment={comment.id}
      data-called={called || undefined}
      className={styles['item']}
    >
      <Avatar person={{ id: comment.writtenBy, name }} />
      <div className={styles['said']}>
        <p className={styles['head']}>
          <span className={styles['name']}>{name}</span>{' '}
          <time className={styles['quiet']} dateTime={writtenAt} title={date.moment(writtenAt)}>
            {date.ago(writtenAt, now)}
          </time>
          {editedAt !== null && (
            <span
              className={styles['quiet']}
              title={t('comment.editedAt', { moment: date.moment(editedAt) })}
            >
              {' '}
              · {t('comment.edited')}
            </span>
          )}
        </p>
        {editing && body !== undefined ? (
          <CommentEdit comment={comment} body={body} onDone={() => setEditing(false)} />
        ) : (
          <>
            <CommentWords body={body} mentionIds={comment.mentionIds} />
            {body !== undefined && (
              <CommentActions
                comment={comment}
                of={{ name, when: date.ago(writtenAt, now) }}
                onEdit={() => setEditing(true)}
              />
            )}
          </>
        )}
      </div>
    </li>
  );
}

/** Brings the remark that the address names before the eyes, once its words are here. */
function useCalled(called: boolean) {
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!called) return;
    ref.current?.scrollIntoView({ block: 'center' });
    ref.current?.focus({ preventScroll: true });
  }, [called]);
  return ref;
}
