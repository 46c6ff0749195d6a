import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useCard } from './card-room.ts';
import styles from './description.module.css';
import { Fold } from './section.tsx';
import { useDescription } from './use-description.ts';
import { useDraft } from './use-draft.ts';

/** The long text of the card. It is not in the replica, so it is read when this part is shown. */
export function Description() {
  const { t } = useText();
  const { card } = useCard();
  return (
    <Fold
      name="description"
      title={t('card.description')}
      note={card.describedAt === null ? t('card.nothing') : undefined}
    >
      <Body />
    </Fold>
  );
}

function Body() {
  const { t } = useText();
  const { locked } = useCard();
  const { read, keep, again } = useDescription();
  if (read === 'reading') return <Skeleton height="72px" />;
  if (read === 'failed') {
    return (
      <div className={styles['failed']}>
        <p>{t('card.descriptionOffline')}</p>
        <Button small onClick={again}>
          {t('frame.retry')}
        </Button>
      </div>
    );
  }
  if (locked === undefined) return <Editor stored={read.body} onSaved={keep} />;
  return <p className={styles['text']}>{read.body === '' ? t('card.noDescription') : read.body}</p>;
}

/** Saved by a press or Ctrl+Enter, not on leaving: a long text is often left half done. */
function Editor({ stored, onSaved }: { stored: string; onSaved: (body: string) => void }) {
  const { t } = useText();
  const store = useCascade();
  const { card } = useCard();
  const draft = useDraft(`${card.id}/description`, stored, (body) => {
    const asked = store.dispatch('card.describe', { cardId: card.id, body });
    if (asked.ok) onSaved(body);
    return asked.ok ? undefined : asked.refusal;
  });
  return (
    <div className={styles['editor']}>
      <TextArea
        label={t('card.description')}
        hideLabel
        rows={4}
        maxLength={20_000}
        value={draft.value}
        error={draft.error}
        hint={draft.dirty ? t('card.draftKept') : undefined}
        onValue={draft.type}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') draft.onKeyDown(event);
        }}
      />
      {draft.dirty && (
        <div className={styles['actions']}>
          <Button small look="primary" onClick={draft.commit}>
            {t('ui.save')}
          </Button>
          <Button small look="quiet" onClick={draft.restore}>
            {t('ui.cancel')}
          </Button>
        </div>
      )}
    </div>
  );
}
