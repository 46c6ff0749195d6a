import { cardMatcher, filterKeys } from '@kaskad/shared/domain/card/card-filter.ts';
import { cascadeOf } from '@kaskad/shared/domain/cascade/cascade.ts';
import { useMemo } from 'react';
import { useRow, useView } from '../../../sync/use-cascade.ts';
import { useFilterNames } from '../../../sync/use-filter-names.ts';
import { useText } from '../../../text/use-text.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Select } from '../../../ui/select.tsx';
import { useCalendarContext } from '../calendar-context.ts';
import { FilterChips } from '../filter-bar.tsx';
import type { CalendarAddress } from '../use-calendar-address.ts';
import { useYear } from '../use-year.ts';
import { useGroups } from '../year/use-groups.ts';
import { yearRows } from '../year/year-rows.ts';
import { CyclogramSheet } from './cyclogram-sheet.tsx';
import styles from './print.module.css';
import { PrintHead } from './print-head.tsx';
import { useFit } from './use-fit.ts';

/** The plan of a year as it is printed: exactly one sheet of A4, or as many parts of which each is one. */
export function CyclogramScreen({ address }: { address: CalendarAddress }) {
  const { t, date } = useText();
  const { projectId, today } = useCalendarContext();
  const { query, change, hrefWith } = address;
  const { year, title, items, step } = useYear(address);
  const { groups, groupOf } = useGroups(projectId);
  const project = useRow('project', projectId);
  const cascade = useView(['cascade'], [], cascadeOf);
  const rows = useMemo(
    () =>
      yearRows(
        items.filter(({ card }) => card.kind === 'event'),
        'cards',
        groupOf,
        [...groups.keys()],
      ),
    [items, groups, groupOf],
  );
  const dated = useMemo(() => new Set(items.map(({ card }) => card.id)), [items]);
  const undated = useView(['card', 'link'], [projectId, query.filter, dated], (view) => {
    const matches = cardMatcher(view, query.filter);
    const cards = projectId === null ? view.card.values() : view.card.where('projectId', projectId);
    return [...cards].filter(
      (card) =>
        card.kind === 'event' && card.cancelledAt === null && !dated.has(card.id) && matches(card),
    ).length;
  });
  const nameOf = useFilterNames(query.filter);
  const filters = filterKeys
    .filter((key) => query.filter[key] !== null)
    .map((key) => `${t(`board.by.${key}`).toLowerCase()} — ${nameOf(key)}`)
    .join(', ');
  const fit = useFit(rows, `${title} ${filters} ${undated}`);
  const parts = fit.starts.length;
  const part = Math.min(query.part, parts);
  const from = fit.starts[part - 1] ?? 0;
  const to = fit.starts[part] ?? rows.length;
  const cardsBefore = (index: number) =>
    rows.slice(0, index).filter(({ kind }) => kind === 'card').length;
  const n = cardsBefore(rows.length);
  const numbers = { part, parts, from: cardsBefore(from) + 1, to: cardsBefore(to), n };

  return (
    <>
      <PrintHead
        title={t('cyclogram.title')}
        back={hrefWith({ view: 'year', part: null })}
        steps={{
          words: { back: t('calendar.previousYear'), on: t('calendar.nextYear') },
          now: title,
          step: (by) => step(by),
        }}
      >
        {parts > 1 && (
          <Select
            label={t('cyclogram.choosePart')}
            hideLabel
            value={String(part)}
            options={fit.starts.map((start, index) => ({
              value: String(index + 1),
              label: t('cyclogram.partRows', {
                part: index + 1,
                from: cardsBefore(start) + 1,
                to: cardsBefore(fit.starts[index + 1] ?? rows.length),
              }),
            }))}
            onValue={(value) => change({ part: value === '1' ? null : value })}
          />
        )}
      </PrintHead>
      <FilterChips filter={query.filter} onChange={change} />
      {rows.length === 0 ? (
        <EmptyState title={t('calendar.nothingInYear')}>
          <p>{t('calendar.nothingHint')}</p>
        </EmptyState>
      ) : (
        <>
          <p className={styles['note']} role="status" data-print="hide">
            {parts > 1
              ? t('cyclogram.tooLong', { n })
              : t('cyclogram.size', { size: String(fit.size).replace('.', ',') })}
          </p>
          <CyclogramSheet
            ref={fit.sheet}
            measuring={fit.measuring}
            size={fit.size}
            organisation={cascade?.organisationName ?? ''}
            subject={project?.title ?? cascade?.programmeTitle ?? ''}
            title={t('cyclogram.on', { year: title })}
            part={parts > 1 ? t('cyclogram.partOnPaper', numbers) : ''}
            foot={[
              t('cyclogram.legend'),
              filters !== '' && `${t('cyclogram.filtered', { filters })}.`,
              undated > 0 && t('cyclogram.undated', { n: undated }),
              `${t('cyclogram.made', { day: date.range(today, today) })}.`,
            ]
              .filter(Boolean)
              .join(' ')}
            year={year}
            rows={rows}
            from={fit.measuring ? 0 : from}
            to={fit.measuring ? rows.length : to}
            titleOf={(id) => groups.get(id) ?? t('calendar.noInitiative')}
          />
        </>
      )}
    </>
  );
}
