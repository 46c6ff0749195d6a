import { type CardFilter, filterKeys } from '@kaskad/shared/domain/card/card-filter.ts';
import { isFiltered, noFilters } from '../../sync/filter-address.ts';
import { useFilterNames } from '../../sync/use-filter-names.ts';
import { type Choice, useFilterOptions } from '../../sync/use-filter-options.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Popover } from '../../ui/popover.tsx';
import { Select } from '../../ui/select.tsx';
import { useMatrixContext } from './matrix-context.ts';
import styles from './matrix-head.module.css';
import type { Changes } from './use-matrix-address.ts';

type Props = { filter: CardFilter; onChange: (changes: Changes) => void };

/** The filters of the board but the goal, which has rows here, and the days, which have columns. */
export function FilterBar({ filter, onChange }: Props) {
  const { t } = useText();
  return (
    <Popover
      label={t('board.filter')}
      align="end"
      trigger={(props) => (
        <Button {...props} icon="filter">
          {t('board.filter')}
        </Button>
      )}
    >
      <Fields filter={filter} onChange={onChange} />
    </Popover>
  );
}

/** What is filtered now, each with a way to drop it; nothing where nothing is. */
export function FilterChips({ filter, onChange }: Props) {
  const { t } = useText();
  const nameOf = useFilterNames(filter);
  if (!isFiltered(filter)) return null;
  return (
    <div className={styles['filters']} data-print="hide">
      {filterKeys
        .filter((key) => filter[key] !== null)
        .map((key) => {
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
      <Button look="quiet" small onClick={() => onChange(noFilters)}>
        {t('board.clearFilters')}
      </Button>
    </div>
  );
}

const offered: readonly Choice[] = ['person', 'stage', 'direction', 'type'];

function Fields({ filter, onChange }: Props) {
  const { t } = useText();
  const { projectId } = useMatrixContext();
  const options = useFilterOptions(projectId);
  return (
    <div className={styles['fields']}>
      {offered.map((key) => (
        <Select
          key={key}
          label={t(`board.by.${key}`)}
          value={filter[key] ?? ''}
          options={[{ value: '', label: t('board.any') }, ...options[key]]}
          onValue={(value) => onChange({ [key]: value })}
        />
      ))}
    </div>
  );
}
