import { awaits } from '@kaskad/shared/domain/comment/mention.ts';
import { lazy, Suspense, useState } from 'react';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { withLater } from '../../ui/late.tsx';
import styles from './mention-slot.module.css';

const MentionDialog = lazy(async () => {
  const { MentionDialog } = await withLater(() => import('./mention-dialog.tsx'));
  return { default: MentionDialog };
});

/** A quiet mark in the top bar for whoever was mentioned, with the number of what they have not seen. */
export function MentionSlot() {
  const { t } = useText();
  const { personId } = useCascade();
  const [open, setOpen] = useState(false);
  const { some, fresh } = useView(['comment'], [personId], (view) => {
    let [some, fresh] = [0, 0];
    for (const comment of view.comment.values()) {
      if (comment.writtenBy === personId || !comment.mentionIds.includes(personId)) continue;
      some += 1;
      if (awaits(comment, personId)) fresh += 1;
    }
    return { some, fresh };
  });
  if (some === 0) return null;
  return (
    <div className={styles['slot']} data-fresh={fresh > 0 || undefined}>
      <IconButton
        icon="bell"
        label={fresh === 0 ? t('frame.mentions') : t('frame.mentionsNew', { n: fresh })}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      />
      {fresh > 0 && (
        <span className={styles['count']} aria-hidden="true">
          {fresh > 99 ? '99+' : fresh}
        </span>
      )}
      {open && (
        <Suspense fallback={null}>
          <MentionDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
