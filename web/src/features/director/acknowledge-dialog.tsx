import { useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { RetroSheet } from './retro-sheet-of.ts';

/** «Ознакомлен», with a resolution or without. */
export function AcknowledgeDialog({
  sheet: { project, sprint },
  onClose,
}: {
  sheet: RetroSheet;
  onClose: () => void;
}) {
  const { t } = useText();
  const { ask } = useAsk();
  const [body, setBody] = useState('');
  const send = () => {
    const words = body.trim();
    const args = { sprintId: sprint.id, body: words === '' ? null : words };
    if (ask('retro.acknowledge', args)) onClose();
  };
  return (
    <Dialog
      open
      keep
      title={t('director.acknowledgeTitle', { number: sprint.number, project: project.title })}
      lead={t('director.acknowledgeLead')}
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button look="primary" onClick={send}>
            {t('director.doAcknowledge')}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('director.resolution')}
        optional
        rows={3}
        maxLength={1000}
        value={body}
        onValue={setBody}
      />
    </Dialog>
  );
}
