import type { FilterKey } from '@kaskad/shared/domain/card/card-filter.ts';
import { type Choice, useFilterOptions } from '../../sync/use-filter-options.ts';
import { useText } from '../../text/use-text.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import type { BoardQuery } from './board-query.ts';
import styles from './filter-bar.module.css';
import type { ChangeQuery } from './filter-bar.tsx';

/** The filters of a board; offered is only what its cards can have. */
export function FilterFields({
  projectId,
  query,
  onChange,
}: {
  projectId: string;
  query: BoardQuery;
  onChange: ChangeQuery;
}) {
  const { t } = useText();
  const options = useFilterOptions(projectId);
  const choice = (key: Choice) => (
    <Select
      label={t(`board.by.${key}`)}
      value={query[key] ?? ''}
      options={[{ value: '', label: t('board.any') }, ...options[key]]}
      onValue={(value) => onChange({ [key]: value })}
    />
  );
  const day = (key: Extract<FilterKey, 'from' | 'to'>) => (
    <DateField
      label={t(`board.by.${key}`)}
      value={query[key]}
      onValue={(value) => onChange({ [key]: value })}
    />
  );
  return (
    <div className={styles['fields']}>
      {choice('person')}
      {choice('stage')}
      {choice('goal')}
      {choice('direction')}
      {choice('type')}
      <div className={styles['period']}>
        {day('from')}
        {day('to')}
      </div>
    </div>
  );
}
