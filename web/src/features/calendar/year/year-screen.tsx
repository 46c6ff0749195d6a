import { useText } from '../../../text/use-text.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Select } from '../../../ui/select.tsx';
import { useCalendarContext } from '../calendar-context.ts';
import { CalendarHead } from '../calendar-head.tsx';
import { rowKinds } from '../calendar-query.ts';
import { FilterBar, FilterChips } from '../filter-bar.tsx';
import type { CalendarAddress } from '../use-calendar-address.ts';
import { useYear } from '../use-year.ts';
import { useGroups } from './use-groups.ts';
import { yearRows } from './year-rows.ts';
import styles from './year-screen.module.css';
import { YearTable } from './year-table.tsx';

/** A school or calendar year on one page: a row for each card or what cards belong to, windows as bars. */
export function YearScreen({ address }: { address: CalendarAddress }) {
  const { t } = useText();
  const { projectId } = useCalendarContext();
  const { query, change, hrefWith } = address;
  const { year, title, items, isNow, step } = useYear(address);
  const { groups, groupOf } = useGroups(projectId);
  // Stages of several projects in one row would lie over each other.
  const shown = projectId === null ? items.filter(({ card }) => card.kind !== 'stage') : items;
  const rows = yearRows(shown, query.rows, groupOf, [...groups.keys()]);
  const grouped = projectId === null || groups.size > 0;
  return (
    <>
      <CalendarHead
        address={address}
        title={title}
        words={{ back: t('calendar.previousYear'), on: t('calendar.nextYear') }}
        back={() => step(-1)}
        on={() => step(1)}
        now={isNow ? undefined : () => change({ year: null })}
      >
        <FilterBar filter={query.filter} onChange={change} />
        <LinkButton
          icon="printer"
          href={hrefWith({ view: 'cyclogram', year: String(year.year), card: null })}
        >
          {t('calendar.toCyclogram')}
        </LinkButton>
      </CalendarHead>
      <div className={styles['choices']} data-print="hide">
        <Select
          label={t('calendar.kind')}
          hideLabel
          value={query.kind}
          options={(['school', 'calendar'] as const).map((kind) => ({
            value: kind,
            label: t(`calendar.kind.${kind}`),
          }))}
          onValue={(kind) => change({ by: kind === 'school' ? null : kind, year: null })}
        />
        {grouped && (
          <Select
            label={t('calendar.rows')}
            hideLabel
            value={query.rows}
            options={rowKinds.map((kind) => ({
              value: kind,
              label:
                kind === 'cards'
                  ? t('calendar.rows.cards')
                  : t(projectId === null ? 'calendar.rows.projects' : 'calendar.rows.initiatives'),
            }))}
            onValue={(kind) => change({ rows: kind === 'cards' ? null : kind })}
          />
        )}
        <FilterChips filter={query.filter} onChange={change} />
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t('calendar.nothingInYear')}>
          <p>{t('calendar.nothingHint')}</p>
        </EmptyState>
      ) : (
        <YearTable
          rows={rows}
          year={year}
          titleOf={(id) => groups.get(id) ?? t('calendar.noInitiative')}
        />
      )}
    </>
  );
}
