import { awaits, mentionsOf } from '@kaskad/shared/domain/comment/mention.ts';
import { useState } from 'react';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './mention-dialog.module.css';
import { MentionLine } from './mention-line.tsx';
import { useMentionWords } from './use-mention-words.ts';

const PAGE = 20;

/** Where the person was mentioned over all projects they see, the newest first; a press opens the card at the remark. */
export function MentionDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const store = useCascade();
  const { personId } = store;
  const [pages, setPages] = useState(1);
  const mentions = useView(['comment'], [personId], (view) => mentionsOf(view, personId));
  const shown = mentions.slice(0, pages * PAGE);
  const words = useMentionWords(shown);
  const fresh = mentions.filter((comment) => awaits(comment, personId)).map(({ id }) => id);
  const seeAll = () => {
    for (let at = 0; at < fresh.length; at += 200)
      store.dispatch('comment.see', { commentIds: fresh.slice(at, at + 200) });
  };
  return (
    <Dialog
      open
      title={t('mention.title')}
      onClose={onClose}
      footer={
        fresh.length > 0 && (
          <Button look="quiet" onClick={seeAll}>
            {t('mention.seeAll')}
          </Button>
        )
      }
    >
      {mentions.length === 0 && <EmptyState title={t('mention.none')} quiet />}
      <ol className={styles['list']}>
        {shown.map((comment) => (
          <MentionLine
            key={comment.id}
            comment={comment}
            body={words.get(comment.id)}
            onOpen={onClose}
          />
        ))}
      </ol>
      {shown.length < mentions.length && (
        <div>
          <Button small onClick={() => setPages(pages + 1)}>
            {t('mention.earlier')}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
