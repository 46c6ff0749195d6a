import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { CascadeQuery } from './cascade-query.ts';
import { type CascadeView, cascadeViews, isFiltered, noFilters } from './cascade-query.ts';
import styles from './filter-bar.module.css';
import { FilterFields } from './filter-fields.tsx';
import type { Initiative } from './initiative.ts';
import type { ChangeQuery } from './use-cascade-query.ts';

/** Board or list, and what is filtered. */
export function FilterBar({
  query,
  onChange,
  initiatives,
}: {
  query: CascadeQuery;
  onChange: ChangeQuery;
  initiatives: readonly Initiative[];
}) {
  const { t } = useText();
  return (
    <div className={styles['bar']} data-print="hide">
      <fieldset className={styles['views']} aria-label={t('cascade.view')}>
        {cascadeViews.map((view) => (
          <ViewButton
            key={view}
            view={view}
            pressed={query.view === view}
            onPress={() => onChange({ view: view === 'board' ? null : view })}
          />
        ))}
      </fieldset>
      <FilterFields query={query} onChange={onChange} initiatives={initiatives} />
      {isFiltered(query) && (
        <Button look="quiet" onClick={() => onChange(noFilters)}>
          {t('cascade.clear')}
        </Button>
      )}
    </div>
  );
}

function ViewButton({
  view,
  pressed,
  onPress,
}: {
  view: CascadeView;
  pressed: boolean;
  onPress: () => void;
}) {
  const { t } = useText();
  return (
    <button type="button" aria-pressed={pressed} onClick={onPress} className={styles['view']}>
      <Icon name={view} />
      {t(`cascade.view.${view}`)}
    </button>
  );
}
