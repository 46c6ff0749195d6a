import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { FieldsProps } from './kpi-fields.tsx';

/** Of what a share is taken: words of the plan, and whose headcounts stand for them. */
export function BaseFields({ draft, onChange }: Pick<FieldsProps, 'draft' | 'onChange'>) {
  const { t } = useText();
  const populations = useView(['population'], [draft.populationId], (view) =>
    [...view.population.values()]
      .filter(({ id, archivedAt }) => archivedAt === null || id === draft.populationId)
      .sort((a, b) => (a.title < b.title ? -1 : 1)),
  );
  return (
    <>
      <TextField
        label={t('kpi.base')}
        hint={t('kpi.baseHint')}
        maxLength={300}
        value={draft.base}
        onValue={(base) => onChange({ ...draft, base })}
      />
      <Select
        label={t('kpi.population')}
        hint={t('kpi.populationHint')}
        value={draft.populationId ?? ''}
        onValue={(id) => onChange({ ...draft, populationId: id === '' ? null : id })}
        options={[
          { value: '', label: t('kpi.noPopulation') },
          ...populations.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
    </>
  );
}
