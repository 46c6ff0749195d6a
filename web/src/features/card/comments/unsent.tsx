import { readable } from '@kaskad/shared/domain/comment/mention.ts';
import { usePeople } from '../../../sync/people.ts';
import { useCascade, useSync } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { useCard } from '../card-room.ts';
import { keepDraft } from '../drafts.ts';
import styles from './comments.module.css';
import { type TypedRemark, typedForm } from './mention-draft.ts';
import { sentKey } from './use-words.ts';

interface Written {
  readonly commentId: string;
  readonly cardId: string;
  readonly body: string;
  readonly mentionIds: readonly string[];
}

/** Remarks of this card that the server did not take, each with the reason and its words. */
export function Unsent({ onPutBack }: { onPutBack?: (typed: TypedRemark) => void }) {
  const { t, refusal: sentence } = useText();
  const store = useCascade();
  const { card } = useCard();
  const people = usePeople();
  const refused = useSync((state) => state.refused);
  const nameOf = (id: string) => people.get(id)?.name ?? t('comment.someone');
  return refused.map(({ command, refusal }) => {
    if (command.name !== 'comment.add') return null;
    const { commentId, cardId, body, mentionIds } = command.args as Written;
    if (cardId !== card.id) return null;
    const forget = () => {
      keepDraft(sentKey(store.personId, commentId), undefined);
      store.dismissRefused(command.id);
    };
    const putBack = () => {
      onPutBack?.(typedForm(body, mentionIds, nameOf));
      forget();
    };
    return (
      <Banner key={command.id} tone="missed" live title={t('comment.unsent')}>
        <p>{sentence(refusal)}</p>
        <blockquote className={styles['words']}>{readable(body, mentionIds, nameOf)}</blockquote>
        <div className={styles['actions']}>
          {onPutBack !== undefined && (
            <Button small onClick={putBack}>
              {t('comment.putBack')}
            </Button>
          )}
          <Button small look="quiet" onClick={forget}>
            {t('comment.forget')}
          </Button>
        </div>
      </Banner>
    );
  });
}
