import type { Goal } from '@kaskad/shared/domain/goal/goal.ts';
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { useState } from 'react';
import { newId } from '../../sync/new-id.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useView } from '../../sync/use-cascade.ts';
import { kpiSentence } from '../../text/kpi-sentence.ts';
import { useText } from '../../text/use-text.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import styles from './kpi-dialog.module.css';
import { definedBy, draftOf } from './kpi-draft.ts';
import { KpiFields } from './kpi-fields.tsx';
import { KpiMoreFields } from './kpi-more-fields.tsx';
import { useKpiRoom } from './kpi-room.ts';
import { KpiWords } from './kpi-words.tsx';
import { yearsOfDraft } from './kpi-years-of.ts';
import { numberOf } from './typed-number.ts';

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
  const { ask, whyNot } = useAsk();
  const [draft, setDraft] = useState(() => draftOf(kpi, goal?.id ?? null));
  // A target of the programme's goal belongs to the programme, even where a project looks at it.
  const projectId = kpi?.projectId ?? (goal === null ? room.projectId : goal.projectId);
  const years = useView(['kpi', 'project', 'cascade'], [draft, projectId], (view) =>
    yearsOfDraft(view, draft, projectId),
  );
  const defined = definedBy(draft);
  const isNoNumber = numberOf(draft.value) === undefined;
  const asked =
    kpi === undefined
      ? ({ name: 'kpi.add', args: { kpiId: newId(), projectId, ...defined } } as const)
      : ({ name: 'kpi.edit', args: { kpiId: kpi.id, ...defined } } as const);
  const refused =
    draft.metric.trim() === ''
      ? t('kpi.metricMissing')
      : defined === undefined
        ? t('kpi.valueWrong')
        : whyNot(asked.name, asked.args);
  const save = () => {
    if (refused === undefined && ask(asked.name, asked.args)) onClose();
  };
  return (
    <FormDialog
      keep
      title={t(kpi === undefined ? 'kpi.new' : 'kpi.editTitle')}
      onClose={onClose}
      refused={refused}
      onSave={save}
    >
      <div className={styles['words']}>
        <KpiWords projectId={projectId} draft={draft} onChange={setDraft} />
      </div>
      <KpiFields
        draft={draft}
        onChange={setDraft}
        projectId={projectId}
        years={years}
        wrong={isNoNumber ? t('kpi.valueWrong') : undefined}
      />
      <KpiMoreFields
        kpiId={kpi?.id ?? null}
        draft={draft}
        onChange={setDraft}
        projectId={projectId}
        years={years}
      />
      <p className={styles['sentence']} aria-live="polite">
        {defined === undefined ? t('kpi.valueWrong') : kpiSentence(defined, text)}
      </p>
    </FormDialog>
  );
}
