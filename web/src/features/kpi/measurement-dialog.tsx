import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { lockOn } from '@kaskad/shared/domain/kpi/locks.ts';
import type { Measurement } from '@kaskad/shared/domain/kpi/measurement.ts';
import { mayConfirm } from '@kaskad/shared/domain/kpi/measuring.ts';
import { useState } from 'react';
import { newId } from '../../sync/new-id.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useToday } from '../../sync/use-kpi-figures.ts';
import { useText } from '../../text/use-text.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import styles from './kpi-dialog.module.css';
import { type Begun, begunDraft, measurementDraft, toldBy } from './measurement-draft.ts';
import { FigureFields } from './measurement-fields.tsx';
import { measuredWords } from './measurement-words.ts';
import { SourceFields } from './source-fields.tsx';

/** What the dialog does: notes a new figure, changes a draft, or puts another figure in the place of one that counts. */
export type Measuring =
  | { readonly kind: 'add'; readonly begun: Begun }
  | { readonly kind: 'edit'; readonly row: Measurement }
  | { readonly kind: 'correct'; readonly row: Measurement };

export function MeasurementDialog({
  kpi,
  measuring,
  onClose,
}: {
  kpi: Kpi;
  measuring: Measuring;
  onClose: () => void;
}) {
  const text = useText();
  const { t } = text;
  const { personId } = useCascade();
  const today = useToday();
  const { ask, whyNot } = useAsk();
  const [draft, setDraft] = useState(() =>
    measuring.kind === 'add'
      ? begunDraft(kpi, today, measuring.begun)
      : { ...measurementDraft(measuring.row), ...(measuring.kind === 'correct' && { reason: '' }) },
  );
  const [isTouched, setTouched] = useState(false);
  const { isLead, isLocked } = useView(
    ['member', 'projectMember', 'periodLock'],
    [kpi, personId, draft.measuredOn],
    (view) => ({
      isLead: mayConfirm(view, kpi.projectId, personId),
      isLocked: lockOn(view, kpi.id, draft.measuredOn) !== undefined,
    }),
  );
  const [confirms, setConfirms] = useState(isLead);
  const told = toldBy(draft, kpi);
  const asked = askedBy(measuring, kpi, { ...told, confirm: confirms && isLead });
  const refused = told === undefined ? t('kpi.valueWrong') : whyNot(asked.name, asked.args);
  const change = (next: typeof draft) => {
    setTouched(true);
    setDraft(next);
  };
  const save = () => {
    if (refused === undefined && ask(asked.name, asked.args)) onClose();
  };
  const asksReason = measuring.kind === 'correct' || isLocked;
  return (
    <FormDialog
      keep
      title={t(`kpi.measure.${measuring.kind}`)}
      lead={kpi.metric}
      onClose={onClose}
      action={t(measuring.kind === 'correct' ? 'kpi.correctDo' : 'ui.save')}
      refused={refused}
      onSave={save}
    >
      <div className={styles['fields']}>
        {measuring.kind === 'correct' && (
          <p className={styles['was']}>
            {t('kpi.was', { figure: measuredWords(kpi, measuring.row, text) })}
          </p>
        )}
        <FigureFields kpi={kpi} draft={draft} onChange={change} />
        <DateField
          label={t('kpi.measuredOn')}
          max={today}
          value={draft.measuredOn}
          onValue={(day) => change({ ...draft, measuredOn: day ?? today })}
        />
        <SourceFields kpi={kpi} draft={draft} onChange={change} />
        {asksReason && (
          <TextArea
            label={t(measuring.kind === 'correct' ? 'kpi.correctReason' : 'kpi.lateReason')}
            hint={isLocked ? t('kpi.lockedHint') : undefined}
            maxLength={1000}
            rows={2}
            value={draft.reason}
            onValue={(reason) => change({ ...draft, reason })}
          />
        )}
        {measuring.kind === 'add' && isLead && (
          <Checkbox checked={confirms} onChecked={setConfirms} hint={t('kpi.confirmsHint')}>
            {t('kpi.confirms')}
          </Checkbox>
        )}
        {measuring.kind !== 'correct' && !isLead && (
          <p className={styles['hint']}>{t('kpi.leadConfirms')}</p>
        )}
      </div>
      <p
        hidden={!isTouched}
        className={styles['sentence']}
        aria-live="polite"
        data-wrong={refused !== undefined && isTouched}
      >
        {told === undefined || (isTouched && refused !== undefined)
          ? refused
          : measuredWords(kpi, told, text)}
      </p>
    </FormDialog>
  );
}

function askedBy(measuring: Measuring, kpi: Kpi, told: object) {
  const { confirm, ...rest } = { confirm: false, ...told };
  switch (measuring.kind) {
    case 'add':
      return {
        name: 'measurement.add',
        args: { ...given(rest), measurementId: newId(), kpiId: kpi.id, confirm },
      } as const;
    case 'edit':
      return {
        name: 'measurement.edit',
        args: { ...rest, measurementId: measuring.row.id },
      } as const;
    case 'correct':
      return {
        name: 'measurement.correct',
        args: { ...rest, measurementId: newId(), correctsId: measuring.row.id },
      } as const;
  }
}

/** What was told, without what was not. */
function given(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
