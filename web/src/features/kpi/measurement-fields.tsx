import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { HeadcountLine } from './headcount-line.tsx';
import styles from './kpi-dialog.module.css';
import { bringsWhole, type MeasurementDraft } from './measurement-draft.ts';
import { numberOf } from './typed-number.ts';

export interface MeasurementFieldsProps {
  readonly kpi: Kpi;
  readonly draft: MeasurementDraft;
  readonly onChange: (draft: MeasurementDraft) => void;
}

/** The figure itself, by the kind of the KPI. */
export function FigureFields({ kpi, draft, onChange }: MeasurementFieldsProps) {
  const { t } = useText();
  const wrong = (typed: string) =>
    numberOf(typed) === undefined ? t('kpi.valueWrong') : undefined;
  switch (kpi.kind) {
    case 'number':
    case 'trend':
      return (
        <TextField
          label={kpi.unit === null ? t('kpi.value') : t('kpi.valueIn', { unit: kpi.unit })}
          inputMode="decimal"
          maxLength={20}
          error={wrong(draft.value)}
          value={draft.value}
          onValue={(value) => onChange({ ...draft, value })}
        />
      );
    case 'share':
      return (
        <>
          <div className={styles['pair']}>
            <TextField
              label={t('kpi.numerator')}
              inputMode="decimal"
              maxLength={20}
              error={wrong(draft.numerator)}
              value={draft.numerator}
              onValue={(numerator) => onChange({ ...draft, numerator })}
            />
            {bringsWhole(kpi, draft.source) && (
              <TextField
                label={t(draft.source === 'survey' ? 'kpi.surveySize' : 'kpi.denominator')}
                inputMode="decimal"
                maxLength={20}
                error={wrong(draft.denominator)}
                value={draft.denominator}
                onValue={(denominator) => onChange({ ...draft, denominator })}
              />
            )}
          </div>
          {kpi.populationId !== null && <HeadcountLine kpi={kpi} day={draft.measuredOn} />}
        </>
      );
    case 'fact':
      return (
        <Select
          label={t('kpi.isMet')}
          value={draft.met === null ? '' : draft.met ? 'yes' : 'no'}
          onValue={(met) => onChange({ ...draft, met: met === '' ? null : met === 'yes' })}
          options={[
            { value: '', label: t('kpi.chooseMet') },
            { value: 'yes', label: t('kpi.met') },
            { value: 'no', label: t('kpi.notMet') },
          ]}
        />
      );
    case 'text':
      return (
        <TextArea
          label={t('kpi.body')}
          maxLength={2000}
          rows={3}
          value={draft.body}
          onValue={(body) => onChange({ ...draft, body })}
        />
      );
  }
}
