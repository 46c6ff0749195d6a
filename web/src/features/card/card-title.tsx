import { useSearchParams } from 'wouter';
import { useText } from '../../text/use-text.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { useCard, useEdit } from './card-room.ts';
import styles from './card-title.module.css';
import { useDraft } from './use-draft.ts';

/** The title, edited where it stands. Enter saves it: a title is one line however long it is. */
export function CardTitle() {
  const { t } = useText();
  const { card, locked } = useCard();
  const edit = useEdit();
  const [params] = useSearchParams();
  const draft = useDraft(`${card.id}/title`, card.title, (title) => edit({ title }));
  // The heading of the sheet already says it to a screen reader.
  if (locked !== undefined) {
    return (
      <p className={styles['still']} aria-hidden="true">
        {card.title}
      </p>
    );
  }
  const missing = draft.value.trim() === '' ? t('account.fillIn') : undefined;
  return (
    <div className={styles['title']}>
      <TextArea
        label={t('card.title')}
        hideLabel
        rows={1}
        data-autofocus={params.has('edit') || undefined}
        maxLength={300}
        value={draft.value}
        hint={draft.kept ? t('card.draftKept') : undefined}
        error={draft.error === undefined ? undefined : (missing ?? draft.error)}
        onValue={(text) => draft.type(text.replace(/\s*\n\s*/g, ' '))}
        onBlur={draft.commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            event.preventDefault();
            draft.commit();
          } else draft.onKeyDown(event);
        }}
      />
    </div>
  );
}
