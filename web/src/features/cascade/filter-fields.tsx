import { projectModes, projectPhases } from '@kaskad/shared/domain/project/project.ts';
import { usePeople } from '../../sync/people.ts';
import { directionName } from '../../sync/use-names.ts';
import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/select.tsx';
import type { CascadeQuery, FilterKey } from './cascade-query.ts';
import styles from './filter-bar.module.css';
import type { Initiative } from './initiative.ts';
import type { ChangeQuery } from './use-cascade-query.ts';

type Choice = { readonly value: string; readonly label: string };

/** One list for each thing an initiative can be asked about; only what occurs can be chosen. */
export function FilterFields({
  query,
  onChange,
  initiatives,
}: {
  query: CascadeQuery;
  onChange: ChangeQuery;
  initiatives: readonly Initiative[];
}) {
  const { t } = useText();
  const choices = useChoices(initiatives);
  return (Object.keys(choices) as FilterKey[]).map((key) => (
    <div key={key} className={styles['filter']}>
      <Select
        label={t(`cascade.by.${key}`)}
        hideLabel
        value={query[key] ?? ''}
        options={[{ value: '', label: t(`cascade.any.${key}`) }, ...choices[key]]}
        onValue={(value) => onChange({ [key]: value })}
      />
    </div>
  ));
}

function useChoices(initiatives: readonly Initiative[]): Record<FilterKey, readonly Choice[]> {
  const { t, language } = useText();
  const people = usePeople();
  const leads = new Map<string, string>();
  const directions = new Map<string, string>();
  for (const { leadIds, directions: linked } of initiatives) {
    for (const id of leadIds) leads.set(id, people.get(id)?.name ?? '');
    for (const direction of linked)
      directions.set(direction.id, directionName(direction, language));
  }
  return {
    phase: projectPhases.map((value) => ({ value, label: t(`cascade.phase.${value}`) })),
    lead: sorted(leads, language),
    direction: sorted(directions, language),
    mode: projectModes.map((value) => ({ value, label: t(`projectMode.${value}`) })),
  };
}

function sorted(names: ReadonlyMap<string, string>, language: string): Choice[] {
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}
