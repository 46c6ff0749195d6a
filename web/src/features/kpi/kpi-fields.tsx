import { type Kpi, kpiComparators, kpiKinds, kpiPeriods } from '@kaskad/shared/domain/kpi/kpi.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { BaseFields } from './base-fields.tsx';
import styles from './kpi-dialog.module.css';
import { isReadTwoWays, type KpiDraft } from './kpi-draft.ts';
import { ReadingChoice } from './reading-choice.tsx';
import { numberOf } from './typed-number.ts';

export interface FieldsProps {
  readonly draft: KpiDraft;
  readonly onChange: (draft: KpiDraft) => void;
  readonly projectId: string | null;
  readonly years: readonly number[];
}

/** The fields of a definition that every target has; only those its kind has a use for. */
export function KpiFields({
  draft,
  onChange,
  projectId,
  years,
  wrong,
}: FieldsProps & {
  /** What is wrong with the value. */
  readonly wrong: string | undefined;
}) {
  const { t } = useText();
  const put = <F extends keyof KpiDraft>(field: F) => {
    return (value: KpiDraft[F]) => onChange({ ...draft, [field]: value });
  };
  const goals = useView(['goal'], [projectId], (view) =>
    [...view.goal.values()].filter((goal) => [null, projectId].includes(goal.projectId)),
  );
  const isMeasured = draft.kind !== 'fact' && draft.kind !== 'text';
  return (
    <div className={styles['fields']}>
      <TextArea
        label={t('kpi.metric')}
        hint={t('kpi.metricHint')}
        maxLength={600}
        value={draft.metric}
        onValue={put('metric')}
      />
      <div className={styles['pair']}>
        <Select
          label={t('kpi.kind')}
          value={draft.kind}
          onValue={(kind) => onChange({ ...draft, kind, comparator: comparatorOf(kind) })}
          options={kpiKinds.map((value) => ({ value, label: t(`kpi.kind.${value}`) }))}
        />
        {isMeasured && (
          <Select
            label={t('kpi.comparator')}
            value={draft.comparator}
            onValue={put('comparator')}
            options={kpiComparators.map((value) => ({ value, label: t(`kpi.${value}`) }))}
          />
        )}
      </div>
      {isMeasured && (
        <div className={styles['pair']}>
          <TextField
            label={t('kpi.value')}
            inputMode="decimal"
            maxLength={20}
            error={wrong}
            value={draft.value}
            onValue={put('value')}
          />
          <TextField
            label={t('kpi.unit')}
            maxLength={60}
            placeholder={draft.kind === 'share' ? '%' : ''}
            value={draft.unit}
            onValue={put('unit')}
          />
        </div>
      )}
      {draft.kind === 'share' && <BaseFields draft={draft} onChange={onChange} />}
      <div className={styles['pair']}>
        <Select
          label={t('kpi.period')}
          value={draft.period}
          onValue={put('period')}
          options={kpiPeriods.map((value) => ({ value, label: t(`kpi.every.${value}`) }))}
        />
        <DateField
          label={t('kpi.deadline')}
          optional
          value={draft.deadline}
          onValue={put('deadline')}
        />
      </div>
      {isMeasured && (
        <Checkbox
          checked={draft.cumulative}
          onChecked={put('cumulative')}
          hint={t('kpi.cumulativeHint')}
        >
          {t('kpi.cumulative')}
        </Checkbox>
      )}
      {isReadTwoWays(draft) && (
        <ReadingChoice
          value={draft.reading}
          target={numberOf(draft.value) ?? null}
          unit={draft.kind === 'share' ? '%' : draft.unit || null}
          years={years}
          onReading={put('reading')}
        />
      )}
      <Select
        label={t('kpi.goal')}
        value={draft.goalId ?? ''}
        onValue={(value) => onChange({ ...draft, goalId: value === '' ? null : value })}
        options={[
          { value: '', label: t('kpi.noGoal') },
          ...goals.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
    </div>
  );
}

function comparatorOf(kind: Kpi['kind']): Kpi['comparator'] {
  return kind === 'trend' ? 'up' : 'at-least';
}
