import type { Measurement } from '@kaskad/shared/domain/kpi/measurement.ts';
import { useRef } from 'react';
import { type DocumentFault, sendDocument } from '../../sync/send-document.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { problemText } from '../../text/problem-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast.ts';
import styles from './measurement-list.module.css';
import { useKpiRights } from './use-kpi-rights.ts';

/** Offers to add the scanned document of a figure that has none. */
export function AttachDocument({ row }: { row: Measurement }) {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const { team } = useKpiRights(row.projectId);
  const input = useRef<HTMLInputElement>(null);
  if (!team || row.fileId !== null || row.withdrawnAt !== null || row.source === 'event')
    return null;
  const say = (fault: DocumentFault | undefined) => {
    if (fault === undefined) showToast(t('kpi.fileSaved'), { tone: 'met' });
    else
      showToast(typeof fault === 'string' ? t(`evidence.fault.${fault}`) : problemText(fault), {
        tone: 'missed',
      });
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        className={styles['input']}
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again.
          event.target.value = '';
          if (file !== undefined) void sendDocument(cascadeId, row.id, file).then(say);
        }}
      />
      <Button small look="quiet" icon="attachment" onClick={() => input.current?.click()}>
        {t('kpi.attach')}
      </Button>
    </>
  );
}
