import { type Refusal, refuse } from '@kaskad/shared/domain/refusal.ts';
import { useText } from '../../text/use-text.ts';
import { Button, type ButtonLook } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useDraft } from './use-draft.ts';

/** Asks for the reason of a step that is told for ever. Refused, the words stay with the sentence why. */
export function ReasonDialog({
  name,
  title,
  lead,
  action,
  look = 'primary',
  onReason,
  onClose,
}: {
  /** Under which the unfinished words are kept. */
  name: string;
  title: string;
  lead: string;
  action: string;
  look?: ButtonLook;
  onReason: (reason: string) => Refusal | undefined;
  onClose: () => void;
}) {
  const { t } = useText();
  const draft = useDraft(name, '', (reason) => {
    if (reason === '') return refuse('reason-missing');
    const no = onReason(reason);
    if (no === undefined) onClose();
    return no;
  });
  const missing = draft.value.trim() === '' ? t('refusal.reason-missing') : undefined;
  return (
    <Dialog
      open
      keep
      size="small"
      title={title}
      lead={lead}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('card.cancelKeep')}</Button>
          <Button look={look} refused={missing} onClick={draft.commit}>
            {action}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('card.reason')}
        hint={t('card.reasonHint')}
        rows={3}
        maxLength={1000}
        value={draft.value}
        error={draft.error}
        onValue={draft.type}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') draft.onKeyDown(event);
        }}
      />
    </Dialog>
  );
}
