import { commentsOf } from '@kaskad/shared/domain/comment/comment.ts';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { useCard } from '../card-room.ts';
import { foldOf } from '../folds.ts';
import { Fold } from '../section.tsx';
import { CommentList } from './comment-list.tsx';
import styles from './comments.module.css';
import { Composer } from './composer.tsx';

/** What people say about the card. The words are read once this part is opened. */
export function Comments() {
  const { t } = useText();
  const { card } = useCard();
  const [params] = useSearchParams();
  const called = params.get('comment');
  const [opened, setOpened] = useState(() => foldOf('comments'));
  const comments = useView(['comment'], [card.id], (view) => commentsOf(view, card.id));
  const count = comments.filter(({ removedAt }) => removedAt === null).length;
  useEffect(() => {
    if (called !== null) setOpened(true);
  }, [called]);
  return (
    <Fold
      name="comments"
      title={t('comment.title')}
      note={count === 0 ? undefined : String(count)}
      called={called !== null}
      onOpen={() => setOpened(true)}
    >
      {(opened || called !== null) && (
        <div className={styles['part']}>
          <CommentList comments={comments} called={called} />
          <Composer />
        </div>
      )}
    </Fold>
  );
}
