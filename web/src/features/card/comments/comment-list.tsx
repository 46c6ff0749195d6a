import type { Comment } from '@kaskad/shared/domain/comment/comment.ts';
import { awaits } from '@kaskad/shared/domain/comment/mention.ts';
import { useEffect, useState } from 'react';
import { useCascade } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { CommentItem } from './comment-item.tsx';
import styles from './comments.module.css';
import { useWords } from './use-words.ts';

const PAGE = 30;

/** The latest remarks, the oldest of them first. Those that mention the person are seen once they are read here. */
export function CommentList({
  comments,
  called,
}: {
  comments: readonly Comment[];
  called: string | null;
}) {
  const { t } = useText();
  const words = useWords(comments);
  const [pages, setPages] = useState(1);
  const at = comments.findIndex(({ id }) => id === called);
  const first = Math.max(0, Math.min(comments.length - pages * PAGE, at < 0 ? Infinity : at));
  const shown = comments.slice(first);
  useSeen(shown.filter(({ id }) => words.of(id) !== undefined));
  if (comments.length === 0) return <p className={styles['quiet']}>{t('comment.none')}</p>;
  return (
    <>
      {words.failed && (
        <div className={styles['failed']}>
          <p>{t('comment.offline')}</p>
          <Button small onClick={words.again}>
            {t('frame.retry')}
          </Button>
        </div>
      )}
      {first > 0 && (
        <div>
          <Button small look="quiet" onClick={() => setPages(pages + 1)}>
            {t('comment.earlier', { n: Math.min(first, PAGE) })}
          </Button>
        </div>
      )}
      <ol className={styles['list']}>
        {shown.map((comment) => (
          <CommentItem
            key={comment.id}
            comment={comment}
            body={words.of(comment.id)}
            called={comment.id === called}
          />
        ))}
      </ol>
    </>
  );
}

function useSeen(read: readonly Comment[]): void {
  const store = useCascade();
  const awaited = read.filter((comment) => awaits(comment, store.personId)).map(({ id }) => id);
  const ids = awaited.slice(0, 200).join();
  useEffect(() => {
    if (ids !== '') store.dispatch('comment.see', { commentIds: ids.split(',') });
  }, [store, ids]);
}
