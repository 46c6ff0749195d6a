import { kpiComparators, kpiKinds, kpiPeriods } from '@kaskad/shared/domain/kpi/kpi.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './kpi-dialog.module.css';
import type { KpiDraft } from './kpi-draft.ts';

/** The fields of a definition; only those its kind has a use for. */
export function KpiFields({
  draft,
  onChange,
  projectId,
  wrong,
}: {
  draft: KpiDraft;
  onChange: (draft: KpiDraft) => void;
  projectId: string | null;
  /** What is wrong with the value. */
  wrong: string | undefined;
}) {
  const { t } = useText();
  const put =
    <F extends keyof KpiDraft>(field: F) =>
    (value: KpiDraft[F]) =>
      onChange({ ...draft, [field]: value });
  const goals = useView(['goal'], [projectId], (view) =>
    [...view.goal.values()].filter((goal) => [null, projectId].includes(goal.projectId)),
  );
  const measured = draft.kind !== 'fact';
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
          onValue={(kind) =>
            onChange({ ...draft, kind, comparator: kind === 'trend' ? 'up' : 'at-least' })
          }
          options={kpiKinds.map((value) => ({ value, label: t(`kpi.kind.${value}`) }))}
        />
        {measured && (
          <Select
            label={t('kpi.comparator')}
            value={draft.comparator}
            onValue={put('comparator')}
            options={kpiComparators.map((value) => ({ value, label: t(`kpi.${value}`) }))}
          />
        )}
      </div>
      {measured && (
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
      {draft.kind === 'share' && (
        <TextField
          label={t('kpi.base')}
          hint={t('kpi.baseHint')}
          maxLength={300}
          value={draft.base}
          onValue={put('base')}
        />
      )}
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
      {measured && (
        <Checkbox
          checked={draft.cumulative}
          onChecked={put('cumulative')}
          hint={t('kpi.cumulativeHint')}
        >
          {t('kpi.cumulative')}
        </Checkbox>
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
