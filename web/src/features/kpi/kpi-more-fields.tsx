import { kpiGatherings } from '@kaskad/shared/domain/kpi/kpi.ts';
import { roleOf } from '@kaskad/shared/domain/member/member.ts';
import { usePeople } from '../../sync/people.ts';
import { useView } from '../../sync/use-cascade.ts';
import { periodNumber } from '../../text/period.ts';
import { useText } from '../../text/use-text.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './kpi-dialog.module.css';
import type { FieldsProps } from './kpi-fields.tsx';
import { countsSchoolYears } from './kpi-years-of.ts';
import { numberOf } from './typed-number.ts';

/** What few targets need: where it stood before, years of its own, who answers, into what it is counted. */
export function KpiMoreFields({
  kpiId,
  draft,
  onChange,
  projectId,
  years,
}: FieldsProps & { readonly kpiId: string | null }) {
  const { t } = useText();
  const people = usePeople();
  const members = useView(['member'], [], (view) =>
    [...view.member.values()].map(({ id }) => id).filter((id) => roleOf(view, id) !== undefined),
  );
  const totals = useView(['kpi'], [kpiId, projectId, draft.kind], (view) =>
    [...view.kpi.values()].filter(
      (kpi) =>
        kpi.id !== kpiId && kpi.kind === draft.kind && [null, projectId].includes(kpi.projectId),
    ),
  );
  const isMeasured = draft.kind !== 'fact' && draft.kind !== 'text';
  const wrong = (typed: string) =>
    numberOf(typed) === undefined ? t('kpi.valueWrong') : undefined;
  const yearName = (year: number) =>
    countsSchoolYears(draft.period) ? periodNumber('year', year) : String(year);
  return (
    <div className={styles['more']}>
      <Fold summary={t('kpi.more')}>
        <div className={styles['fields']}>
          {isMeasured && (
            <div className={styles['pair']}>
              <TextField
                label={t('kpi.baseline')}
                optional
                inputMode="decimal"
                maxLength={20}
                error={wrong(draft.baseline)}
                value={draft.baseline}
                onValue={(baseline) => onChange({ ...draft, baseline })}
              />
              <DateField
                label={t('kpi.baselineOn')}
                optional
                value={draft.baselineOn}
                onValue={(baselineOn) => onChange({ ...draft, baselineOn })}
              />
            </div>
          )}
          <DateField
            label={t('kpi.startsOn')}
            hint={t('kpi.startsOnHint')}
            optional
            value={draft.startsOn}
            onValue={(startsOn) => onChange({ ...draft, startsOn })}
          />
          {isMeasured && draft.period !== 'once' && years.length > 1 && (
            <fieldset className={styles['years']}>
              <legend className={styles['legend']}>{t('kpi.targets')}</legend>
              <p className={styles['hint']}>{t('kpi.targetsHint')}</p>
              <div className={styles['yearFields']}>
                {years.map((year) => (
                  <TextField
                    key={year}
                    label={yearName(year)}
                    inputMode="decimal"
                    maxLength={20}
                    error={wrong(draft.targets[year] ?? '')}
                    value={draft.targets[year] ?? ''}
                    onValue={(typed) =>
                      onChange({ ...draft, targets: { ...draft.targets, [year]: typed } })
                    }
                  />
                ))}
              </div>
            </fieldset>
          )}
          {(draft.kind === 'number' || draft.kind === 'share') && (
            <Select
              label={t('kpi.gathers')}
              value={draft.gathers ?? ''}
              onValue={(gathers) =>
                onChange({ ...draft, gathers: gathers === '' ? null : gathers })
              }
              options={[
                { value: '' as const, label: t('kpi.gathers.usual') },
                ...kpiGatherings.map((value) => ({ value, label: t(`kpi.gathers.${value}`) })),
              ]}
            />
          )}
          <Select
            label={t('kpi.owner')}
            value={draft.ownerId ?? ''}
            onValue={(id) => onChange({ ...draft, ownerId: id === '' ? null : id })}
            options={[
              { value: '', label: t('kpi.noOwner') },
              ...members
                .map((id) => ({ value: id, label: people.get(id)?.name ?? '…' }))
                .sort((a, b) => a.label.localeCompare(b.label)),
            ]}
          />
          <Select
            label={t('kpi.total')}
            hint={t('kpi.totalHint')}
            value={draft.totalId ?? ''}
            onValue={(id) => onChange({ ...draft, totalId: id === '' ? null : id })}
            options={[
              { value: '', label: t('kpi.noTotal') },
              ...totals.map(({ id, metric }) => ({ value: id, label: metric })),
            ]}
          />
        </div>
      </Fold>
    </div>
  );
}
