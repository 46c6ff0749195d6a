import type { Goal } from '@kaskad/shared/domain/goal/goal.ts';
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { useState } from 'react';
import { newId } from '../../sync/new-id.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { kpiSentence } from '../../text/kpi-sentence.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './kpi-dialog.module.css';
import { draftOf, kpiOf } from './kpi-draft.ts';
import { KpiFields } from './kpi-fields.tsx';
import { useKpiRoom } from './kpi-room.ts';
import { KpiWords } from './kpi-words.tsx';

/** Defines a target; what is being said stands below as a sentence all the while. */
export function KpiDialog({
  kpi,
  goal = null,
  onClose,
}: {
  kpi?: Kpi;
  goal?: Goal | null;
  onClose: () => void;
}) {
  const text = useText();
  const { t } = text;
  const room = useKpiRoom();
  const { ask } = useAsk();
  const [draft, setDraft] = useState(() => draftOf(kpi, goal?.id ?? null));
  // A target of the programme's goal belongs to the programme, even where a project looks at it.
  const projectId = kpi?.projectId ?? (goal === null ? room.projectId : goal.projectId);
  const defined = kpiOf(draft);
  const wrong = defined === undefined ? t('kpi.valueWrong') : undefined;
  const missing = draft.metric.trim() === '' ? t('kpi.metricMissing') : wrong;
  const save = () => {
    if (defined === undefined || missing !== undefined) return;
    const saved =
      kpi === undefined
        ? ask('kpi.add', { kpiId: newId(), projectId, ...defined })
        : ask('kpi.edit', { kpiId: kpi.id, ...defined });
    if (saved) onClose();
  };
  return (
    <Dialog
      open
      keep
      title={t(kpi === undefined ? 'kpi.new' : 'kpi.editTitle')}
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button look="primary" refused={missing} onClick={save}>
            {t('ui.save')}
          </Button>
        </>
      }
    >
      <div className={styles['words']}>
        <KpiWords projectId={projectId} draft={draft} onChange={setDraft} />
      </div>
      <KpiFields draft={draft} onChange={setDraft} projectId={projectId} wrong={wrong} />
      <p className={styles['sentence']} aria-live="polite">
        {defined === undefined ? t('kpi.valueWrong') : kpiSentence(defined, text)}
      </p>
    </Dialog>
  );
}
