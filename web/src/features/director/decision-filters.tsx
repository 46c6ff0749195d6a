import type { Chain } from '@kaskad/shared/domain/sprint/decision-chain.ts';
import { periodWords } from '@kaskad/shared/domain/sprint/period.ts';
import { usePeople } from '../../sync/people.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText, useTexts } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './decisions-view.module.css';
import { isFiltered, noFilters, stateFilters } from './director-query.ts';
import { areSprints, keyOf, periodsByKey } from './period-key.ts';
import type { Room } from './use-director-query.ts';

type Choice = { readonly value: string; readonly label: string };

/** What the register can be asked; only what occurs can be chosen. All of it stands in the address. */
export function DecisionFilters({ chains, room }: { chains: readonly Chain[]; room: Room }) {
  const { t } = useText();
  const { query, change } = room;
  const choices = useChoices(chains);
  const of = areSprints(chains.map(({ from }) => from)) ? 'sprint' : 'period';
  return (
    <search className={styles['filters']} aria-label={t('director.filters')} data-print="hide">
      <div className={styles['find']}>
        <TextField
          label={t('director.search')}
          hideLabel
          type="search"
          placeholder={t('director.search')}
          maxLength={200}
          value={query.q}
          onValue={(q) => change({ q })}
        />
      </div>
      {filters.map(({ key, label }) => (
        <div key={key} className={styles['filter']}>
          <Select
            label={t(key === 'sprint' && of === 'period' ? 'director.pickPeriod' : label)}
            hideLabel
            value={String(query[key] ?? '')}
            options={[
              { value: '', label: t(`director.any.${key === 'sprint' ? of : key}`) },
              ...choices[key],
            ]}
            onValue={(value) => change({ [key]: value })}
          />
        </div>
      ))}
      {isFiltered(query) && (
        <Button look="quiet" onClick={() => change(noFilters)}>
          {t('director.clear')}
        </Button>
      )}
    </search>
  );
}

const filters = [
  { key: 'project', label: 'director.pickProject' },
  { key: 'state', label: 'director.state' },
  { key: 'owner', label: 'director.owner' },
  { key: 'sprint', label: 'director.pickSprint' },
] as const;

function useChoices(chains: readonly Chain[]): Record<(typeof filters)[number]['key'], Choice[]> {
  const { t, language } = useText();
  const textOf = useTexts();
  const people = usePeople();
  const titles = useView(['project'], [], (view) => {
    return new Map([...view.project.values()].map(({ id, title }) => [id, title]));
  });
  const named = (ids: Iterable<string>, nameOf: (id: string) => string): Choice[] =>
    [...new Set(ids)]
      .map((value) => ({ value, label: nameOf(value) }))
      .sort((a, b) => a.label.localeCompare(b.label, language));
  return {
    project: named(
      chains.map(({ decision }) => decision.projectId),
      (id) => titles.get(id) ?? '…',
    ),
    state: stateFilters.map((value) => ({
      value,
      label: value === 'open' ? t('director.open') : t(`director.state.${value}`),
    })),
    owner: named(
      chains.flatMap(({ decision }) => decision.ownerId ?? []),
      (id) => people.get(id)?.name ?? '…',
    ),
    sprint: periodsByKey(chains.map(({ from }) => from)).map((period) => ({
      value: keyOf(period),
      label: textOf(periodWords(period.mode)).t('director.sprint', { number: period.number }),
    })),
  };
}
