import type { Comment } from '@kaskad/shared/domain/comment/comment.ts';
import { usePeople } from '../../../sync/people.ts';
import { useCascade } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { keepDraft } from '../drafts.ts';
import styles from './comments.module.css';
import { typedForm } from './mention-draft.ts';
import { MentionField } from './mention-field.tsx';
import { useRemark } from './use-remark.ts';
import { sentKey } from './use-words.ts';

/** One's own remark in a field again. What was typed stays until it is saved or given up. */
export function CommentEdit({
  comment,
  body,
  onDone,
}: {
  comment: Comment;
  body: string;
  onDone: () => void;
}) {
  const { t } = useText();
  const store = useCascade();
  const people = usePeople();
  const nameOf = (id: string) => people.get(id)?.name ?? t('comment.someone');
  const remark = useRemark(
    `comment-edit/${comment.id}`,
    typedForm(body, comment.mentionIds, nameOf),
    (sent) => {
      const asked = store.dispatch('comment.edit', { commentId: comment.id, ...sent });
      if (!asked.ok) return asked.refusal;
      keepDraft(sentKey(store.personId, comment.id), sent.body);
      onDone();
      return undefined;
    },
  );
  const cancel = () => {
    remark.forget();
    onDone();
  };
  return (
    <div className={styles['composer']}>
      <MentionField
        label={t('comment.editField')}
        remark={remark}
        cardId={comment.cardId}
        autoFocus
        onLeave={cancel}
      >
        <Button small disabled={remark.empty} onClick={remark.send}>
          {t('ui.save')}
        </Button>
        <Button small look="quiet" onClick={cancel}>
          {t('ui.cancel')}
        </Button>
      </MentionField>
    </div>
  );
}
