import type { Comment } from '@kaskad/shared/domain/comment/comment.ts';
import { awaits, readable } from '@kaskad/shared/domain/comment/mention.ts';
import { Link, useLocation, useSearchParams } from 'wouter';
import { usePeople } from '../../sync/people.ts';
import { useCascade, useRow } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Avatar } from '../../ui/avatar.tsx';
import styles from './mention-dialog.module.css';

/** One remark that mentions the person: who, in which card, when, and how it begins. */
export function MentionLine({
  comment,
  body,
  onOpen,
}: {
  comment: Comment;
  body: string | undefined;
  onOpen: () => void;
}) {
  const { t, date } = useText();
  const store = useCascade();
  const people = usePeople();
  const [path] = useLocation();
  const [params] = useSearchParams();
  const card = useRow('card', comment.cardId);
  const project = useRow('project', card?.projectId);
  if (card === undefined) return null;
  const nameOf = (id: string) => people.get(id)?.name ?? t('comment.someone');
  const name = nameOf(comment.writtenBy);
  const to = new URLSearchParams(params);
  to.set('card', card.id);
  to.set('comment', comment.id);
  const isNew = awaits(comment, store.personId);
  return (
    <li data-new={isNew || undefined} className={styles['line']}>
      <Avatar person={{ id: comment.writtenBy, name }} />
      <div className={styles['said']}>
        <p>
          <Link href={`${path}?${to}`} className={styles['link']} onClick={onOpen}>
            {t('mention.in', { name, card: card.title })}
          </Link>
          {isNew && <span className={styles['new']}>{t('mention.new')}</span>}
        </p>
        {body !== undefined && (
          <p className={styles['words']}>{readable(body, comment.mentionIds, nameOf)}</p>
        )}
        <p className={styles['quiet']}>
          {[project?.title, date.ago(comment.writtenAt, store.now())].filter(Boolean).join(' · ')}
        </p>
      </div>
    </li>
  );
}
