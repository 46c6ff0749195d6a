import { type DragEvent, useState } from 'react';
import { sendFiles } from '../../../sync/uploads.ts';
import { useText } from '../../../text/use-text.ts';
import { AddEvidence } from './add-evidence.tsx';
import styles from './evidence.module.css';
import { EvidenceRow } from './evidence-row.tsx';
import { UploadRow } from './upload-row.tsx';
import { useEvidence } from './use-evidence.ts';

/**
 * Evidence of a card, or of one of its occurrences: what there is, what is on its way, and for those who may, ways to add
 * more. Files may be let go anywhere on it.
 */
export function EvidenceList({
  cardId,
  occurrenceId = null,
}: {
  cardId: string;
  occurrenceId?: string | null;
}) {
  const { t } = useText();
  const { target, rows, uploads, locked } = useEvidence(cardId, occurrenceId);
  const [over, setOver] = useState(false);
  const open = locked === undefined;
  const drop = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      sendFiles(target, 'file', event.dataTransfer.files);
    },
  };
  const none = rows.length + uploads.length === 0;
  return (
    <div className={styles['evidence']} data-over={over || undefined} {...(open && drop)}>
      {none && <p className={styles['none']}>{t(open ? 'evidence.none' : 'evidence.noneRead')}</p>}
      {!none && (
        <ul className={styles['list']}>
          {rows.map((row) => (
            <EvidenceRow key={row.id} row={row} locked={!open} />
          ))}
          {uploads.map((upload) => (
            <UploadRow key={upload.id} upload={upload} />
          ))}
        </ul>
      )}
      {open && <AddEvidence target={target} />}
      {over && (
        <p className={styles['over']} aria-hidden="true">
          {t('evidence.drop')}
        </p>
      )}
    </div>
  );
}
