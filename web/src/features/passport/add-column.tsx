import { type Column, type ColumnPhase, columnPhases } from '@kaskad/shared/domain/board/column.ts';
import { useState } from 'react';
import { newId } from '../../sync/new-id.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './board-section.module.css';

/** A new column; what it means decides where shared cards stand, so it is chosen once. */
export function AddColumn({
  projectId,
  columns,
  onClose,
}: {
  projectId: string;
  columns: readonly Column[];
  onClose: () => void;
}) {
  const { t } = useText();
  const { ask } = useAsk();
  const [title, setTitle] = useState('');
  const [phase, setPhase] = useState<ColumnPhase>('preparing');
  const missing = title.trim() === '' ? t('passport.columnTitleMissing') : undefined;
  const add = () => {
    if (missing !== undefined) return;
    const last = columns.findLastIndex((column) => column.phase === phase);
    const before = columns[last + 1]?.id ?? null;
    if (ask('column.add', { columnId: newId(), projectId, title, phase, before })) onClose();
  };
  return (
    <Dialog
      open
      keep
      size="small"
      title={t('passport.addColumn')}
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button look="primary" refused={missing} onClick={add}>
            {t('passport.add')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <TextField
          label={t('passport.columnTitle')}
          maxLength={60}
          value={title}
          onValue={setTitle}
          onKeyDown={(event) => event.key === 'Enter' && add()}
        />
        <Select
          label={t('passport.columnPhase')}
          hint={t('passport.columnPhaseHint')}
          value={phase}
          onValue={setPhase}
          options={columnPhases.map((value) => ({ value, label: t(`columnPhase.${value}`) }))}
        />
      </div>
    </Dialog>
  );
}
