import { isProven } from '@kaskad/shared/domain/event/evidence-of.ts';
import { useState } from 'react';
import type { UnprovenStep } from '../../../sync/cascade-state.ts';
import { useUploads } from '../../../sync/uploads.ts';
import { useCascade, useRow, useView } from '../../../sync/use-cascade.ts';
import { useWhyNotSentence } from '../../../sync/use-why-not.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { showToast } from '../../../ui/toast.ts';
import styles from './evidence.module.css';
import { EvidenceList } from './evidence-list.tsx';

/** Asks for evidence, or for the reason why there is none, and then carries out the step that waits for it. */
export function EvidenceDialog({ step, onClose }: { step: UnprovenStep; onClose: () => void }) {
  const { t, refusal } = useText();
  const store = useCascade();
  const { cardId } = step;
  const title = useRow('card', cardId)?.title ?? '';
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const proven = useView(['evidence', 'event'], [cardId], (view) => isProven(view, cardId));
  const { cascadeId } = store;
  const target = { cascadeId, cardId, occurrenceId: null };
  const sending = useUploads(target).some(
    ({ state }) => state === 'sending' || state === 'waiting',
  );
  const locked = useWhyNotSentence('event.excuse', { cardId, reason: '-' });
  const words = reason.trim();
  const missing = sending
    ? t('evidence.stillSending')
    : proven || words !== ''
      ? undefined
      : t('evidence.nothingYet');

  const finish = () => {
    const excused =
      words === '' ? undefined : store.dispatch('event.excuse', { cardId, reason: words });
    if (excused?.ok === false) return setError(refusal(excused.refusal));
    onClose();
    const done = store.dispatch(step.name, step.args);
    if (done.ok)
      showToast(t('evidence.finished', { title }), {
        action: { label: t('ui.undo'), onSelect: () => void store.undo() },
      });
    else showToast(refusal(done.refusal), { tone: 'gate' });
  };
  return (
    <Dialog
      open
      keep
      title={t('evidence.askTitle')}
      lead={t('evidence.askLead', { title })}
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button look="primary" refused={locked ?? missing} onClick={finish}>
            {t('evidence.finish')}
          </Button>
        </>
      }
    >
      <div className={styles['ask']}>
        <EvidenceList cardId={cardId} />
        {locked === undefined ? (
          <>
            {!proven && <p className={styles['or']}>{t('evidence.or')}</p>}
            {!proven && (
              <TextArea
                label={t('evidence.reason')}
                hint={t('evidence.reasonHint')}
                rows={2}
                maxLength={1000}
                value={reason}
                error={error}
                onValue={setReason}
                onKeyDown={(event) => {
                  const enters = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
                  if (enters && missing === undefined) finish();
                }}
              />
            )}
          </>
        ) : (
          <p>{locked}</p>
        )}
      </div>
    </Dialog>
  );
}
