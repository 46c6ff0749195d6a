import { MAX_NEW_CARDS } from '@kaskad/shared/domain/card/card.ts';
import { type ClipboardEvent, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { tableText } from './html-table.ts';
import styles from './paste.module.css';
import type { PlanState } from './use-plan.ts';

/** More than any plan of a year has; what lies above is no plan. */
const MOST_CHARACTERS = 200_000;

/** The text of a plan, pasted or typed. A table that is pasted into the empty field is read at once. */
export function PasteText({
  plan,
  onRead,
  onClose,
}: {
  plan: PlanState;
  onRead: () => void;
  onClose: () => void;
}) {
  const { t, number } = useText();
  const [isAsked, setAsked] = useState(false);
  const { text, rows } = plan;
  const isLong = text.length > MOST_CHARACTERS;
  const fault = () => {
    if (isLong) return t('line.planTooMuch', { max: number(MOST_CHARACTERS) });
    if (!isAsked) return undefined;
    if (plan.failed) return t('reading.failed');
    if (plan.grammar === undefined) return undefined;
    if (text.trim() === '') return t('line.planEmpty');
    return rows.length === 0 ? t('line.planNothing') : undefined;
  };
  const read = () => {
    setAsked(true);
    if (!isLong && rows.length > 0) onRead();
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const table = tableText(event.clipboardData.getData('text/html'));
    const pasted = table ?? event.clipboardData.getData('text/plain');
    const { selectionStart, selectionEnd } = event.currentTarget;
    const isWhole = selectionStart === 0 && selectionEnd === text.length;
    if (table === null && !(isWhole && pasted.includes('\n'))) return;
    event.preventDefault();
    plan.type(text.slice(0, selectionStart) + pasted + text.slice(selectionEnd));
    if (isWhole && pasted.length <= MOST_CHARACTERS) onRead();
  };
  return (
    <Dialog
      open
      keep
      size="large"
      title={t('line.plan')}
      lead={t('line.planLead')}
      onClose={onClose}
      footer={
        <>
          {text !== '' && (
            <Button look="quiet" onClick={() => plan.type('')}>
              {t('line.planForget')}
            </Button>
          )}
          <Button look="primary" onClick={read}>
            {t('line.planRead')}
          </Button>
        </>
      }
    >
      <div className={styles['big']}>
        <TextArea
          label={t('line.planText')}
          hint={plan.isKept ? t('line.planKept') : t('line.planHint', { max: MAX_NEW_CARDS })}
          error={fault()}
          rows={12}
          value={text}
          onValue={(typed) => {
            setAsked(false);
            plan.type(typed);
          }}
          onPaste={onPaste}
        />
      </div>
    </Dialog>
  );
}
