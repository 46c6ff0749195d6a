import { filterKeys } from '@kaskad/shared/domain/card/card-filter.ts';
import type { ReactNode } from 'react';
import { isFiltered, noFilters } from '../../sync/filter-address.ts';
import { useFilterNames } from '../../sync/use-filter-names.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Popover } from '../../ui/popover.tsx';
import { Select } from '../../ui/select.tsx';
import { type BoardQuery, laneKinds } from './board-query.ts';
import styles from './filter-bar.module.css';
import { FilterFields } from './filter-fields.tsx';

export type ChangeQuery = (changes: Readonly<Record<string, string | null>>) => void;

/** Lanes, filters and what is filtered now. All of it stands in the address. */
export function FilterBar({
  projectId,
  query,
  onChange,
  children,
}: {
  projectId: string;
  query: BoardQuery;
  onChange: ChangeQuery;
  /** What stands at the end of the bar. */
  children?: ReactNode;
}) {
  const { t } = useText();
  const nameOf = useFilterNames(query);
  const lanes = ['', ...laneKinds].map((value) => ({
    value,
    label: value === '' ? t('board.noLanes') : t(`board.lanes.${value as 'stage'}`),
  }));
  const active = filterKeys.filter((key) => query[key] !== null);
  return (
    <div className={styles['bar']} data-print="hide">
      <div className={styles['lanes']}>
        <Select
          label={t('board.lanes')}
          hideLabel
          value={query.lanes ?? ''}
          options={lanes}
          onValue={(value) => onChange({ lanes: value })}
        />
      </div>
      <Popover
        label={t('board.filter')}
        trigger={(props) => (
          <Button {...props} icon="filter">
            {t('board.filter')}
          </Button>
        )}
      >
        <FilterFields projectId={projectId} query={query} onChange={onChange} />
      </Popover>
      {active.map((key) => {
        const text = `${t(`board.by.${key}`)}: ${nameOf(key)}`;
        return (
          <Chip
            key={key}
            tone="water"
            onRemove={() => onChange({ [key]: null })}
            removeLabel={t('board.dropFilter', { filter: text })}
          >
            {text}
          </Chip>
        );
      })}
      {isFiltered(query) && (
        <Button look="quiet" small onClick={() => onChange(noFilters)}>
          {t('board.clearFilters')}
        </Button>
      )}
      <span className={styles['end']}>{children}</span>
    </div>
  );
}
