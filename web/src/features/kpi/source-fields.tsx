import { measurementSources } from '@kaskad/shared/domain/kpi/measurement.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { eventSourceKinds, eventSourcesOf, sourceKey } from './event-sources.ts';
import type { MeasurementFieldsProps } from './measurement-fields.tsx';

/** Where the figure comes from, and what proves it. */
export function SourceFields({ kpi, draft, onChange }: MeasurementFieldsProps) {
  const { t } = useText();
  const { source } = draft;
  return (
    <>
      <Select
        label={t('kpi.source')}
        value={source}
        onValue={(value) => onChange({ ...draft, source: value })}
        options={measurementSources.map((value) => ({ value, label: t(`kpi.source.${value}`) }))}
      />
      {source === 'event' ? (
        <EventField kpi={kpi} draft={draft} onChange={onChange} />
      ) : (
        <>
          <TextField
            label={t(`kpi.sourceTitle.${source}`)}
            hint={source === 'manual' ? t('kpi.manualHint') : undefined}
            maxLength={300}
            value={draft.sourceTitle}
            onValue={(sourceTitle) => onChange({ ...draft, sourceTitle })}
          />
          <TextField
            label={t('kpi.sourceUrl')}
            optional
            type="url"
            inputMode="url"
            maxLength={2000}
            placeholder="https://"
            value={draft.sourceUrl}
            onValue={(sourceUrl) => onChange({ ...draft, sourceUrl })}
          />
        </>
      )}
    </>
  );
}

function EventField({ kpi, draft, onChange }: MeasurementFieldsProps) {
  const { t, date } = useText();
  const sources = useView(eventSourceKinds, [kpi], (view) => eventSourcesOf(view, kpi));
  const { sourceCardId, sourceOccurrenceId } = draft;
  const chosen =
    sourceCardId === null
      ? ''
      : sourceKey({ cardId: sourceCardId, occurrenceId: sourceOccurrenceId });
  const choose = (key: string) => {
    const found = sources.find((one) => sourceKey(one) === key);
    onChange({
      ...draft,
      sourceCardId: found?.cardId ?? null,
      sourceOccurrenceId: found?.occurrenceId ?? null,
      measuredOn: found?.heldOn ?? draft.measuredOn,
    });
  };
  return (
    <Select
      label={t('kpi.sourceCard')}
      hint={sources.length === 0 ? t('kpi.noSourceCards') : t('kpi.sourceCardHint')}
      value={chosen}
      onValue={choose}
      options={[
        { value: '', label: t('kpi.chooseCard') },
        ...sources.map((one) => ({
          value: sourceKey(one),
          label:
            one.heldOn === null ? one.title : `${date.range(one.heldOn, one.heldOn)}: ${one.title}`,
        })),
      ]}
    />
  );
}
