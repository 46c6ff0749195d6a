import type { Comment } from '@kaskad/shared/domain/comment/comment.ts';
import { useState } from 'react';
import { useCascade, useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { useAsk } from '../card-room.ts';
import styles from './comments.module.css';

/** «Изменить» and «Удалить», where this person may; a removal asks once more, as words do not come back. */
export function CommentActions({
  comment,
  of,
  onEdit,
}: {
  comment: Comment;
  /** Which remark, for those who do not see where the buttons stand. */
  of: { name: string; when: string };
  onEdit: () => void;
}) {
  const { t } = useText();
  const store = useCascade();
  const ask = useAsk();
  const [asking, setAsking] = useState(false);
  const commentId = comment.id;
  const { edits, removes } = useView(
    ['comment', 'card', 'member', 'projectMember', 'participation'],
    [comment],
    () => ({
      edits: store.whyNot('comment.edit', { commentId, body: '-', mentionIds: [] }) === undefined,
      removes: store.whyNot('comment.remove', { commentId }) === undefined,
    }),
  );
  if (!edits && !removes) return null;
  if (asking)
    return (
      <div className={styles['asking']}>
        <p>{t('comment.removeAsk')}</p>
        <div className={styles['actions']}>
          <Button small look="danger" onClick={() => ask('comment.remove', { commentId })}>
            {t('comment.remove')}
          </Button>
          <Button
            small
            look="quiet"
            ref={(button) => button?.focus()}
            onClick={() => setAsking(false)}
          >
            {t('comment.keep')}
          </Button>
        </div>
      </div>
    );
  return (
    <div className={styles['actions']}>
      {edits && (
        <Button small look="quiet" aria-label={t('comment.editOf', of)} onClick={onEdit}>
          {t('comment.edit')}
        </Button>
      )}
      {removes && (
        <Button
          small
          look="quiet"
          aria-label={t('comment.removeOf', of)}
          onClick={() => setAsking(true)}
        >
          {t('comment.remove')}
        </Button>
      )}
    </div>
  );
}
