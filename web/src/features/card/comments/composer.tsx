import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import { useState } from 'react';
import { newId } from '../../../sync/new-id.ts';
import { useCascade, useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { useMedia } from '../../../ui/use-media.ts';
import { useCard } from '../card-room.ts';
import { keepDraft } from '../drafts.ts';
import styles from './comments.module.css';
import { joined, nothingTyped } from './mention-draft.ts';
import { MentionField } from './mention-field.tsx';
import { Unsent } from './unsent.tsx';
import { useRemark } from './use-remark.ts';
import { sentKey } from './use-words.ts';

/** Where a new remark is typed, or a line that says who writes here. */
export function Composer() {
  const { t } = useText();
  const store = useCascade();
  const { card } = useCard();
  const [blank] = useState(newId);
  const refused = useView(
    ['card', 'member', 'project', 'projectMember', 'participation'],
    [card.id],
    () => {
      const args = { commentId: blank, cardId: card.id, body: '-', mentionIds: [] };
      return store.whyNot('comment.add', args);
    },
  );
  if (refused?.code === 'forbidden')
    return (
      <>
        <Unsent />
        <p className={styles['quiet']}>{t('comment.onlyLook')}</p>
      </>
    );
  return <Open refused={refused} />;
}

function Open({ refused }: { refused: Refusal | undefined }) {
  const { t, refusal } = useText();
  const store = useCascade();
  const { card } = useCard();
  const isTouch = useMedia('(pointer: coarse)');
  const remark = useRemark(`comment/${card.id}`, nothingTyped, (sent) => {
    const commentId = newId();
    const asked = store.dispatch('comment.add', { commentId, cardId: card.id, ...sent });
    if (!asked.ok) return asked.refusal;
    keepDraft(sentKey(store.personId, commentId), sent.body);
    return undefined;
  });
  return (
    <div className={styles['composer']}>
      <Unsent onPutBack={(typed) => remark.type(joined(remark.typed, typed))} />
      <MentionField
        label={t('comment.field')}
        hint={t(isTouch ? 'comment.hintTouch' : 'comment.hint')}
        remark={remark}
        cardId={card.id}
      >
        <Button
          small
          disabled={remark.empty}
          refused={refused && refusal(refused)}
          onClick={remark.send}
        >
          {t('comment.send')}
        </Button>
      </MentionField>
    </div>
  );
}
