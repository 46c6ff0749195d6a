import { type CalendarItem, isExact } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import { cascadeOf } from '@kaskad/shared/domain/cascade/cascade.ts';
import { useRow, useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useCalendarContext } from '../calendar-context.ts';
import { monthLater, monthOf, spanOfMonth } from '../calendar-span.ts';
import { daysInWords, isOfMonth, monthTitle } from '../calendar-words.ts';
import { FilterChips } from '../filter-bar.tsx';
import type { CalendarAddress } from '../use-calendar-address.ts';
import { useCalendarItems } from '../use-calendar-items.ts';
import styles from './month-plan.module.css';
import { Paper } from './paper.tsx';
import { PrintHead } from './print-head.tsx';

/** The plan of events of a month as a list on paper. */
export function MonthPlanScreen({ address }: { address: CalendarAddress }) {
  const { t, language } = useText();
  const { projectId, today } = useCalendarContext();
  const { query, change, hrefWith } = address;
  const month = query.month ?? monthOf(today);
  const project = useRow('project', projectId);
  const cascade = useView(['cascade'], [], cascadeOf);
  const items = useCalendarItems(projectId, spanOfMonth(month), query.filter).filter(
    ({ card, fate }) => card.kind === 'event' && fate !== 'cancelled',
  );
  const dated = items.filter(isExact);
  const rough = items.filter((item) => !isExact(item));
  const ordered = [...dated, ...rough.filter((item) => isOfMonth(item, month))];
  const rows = [...ordered, ...rough.filter((item) => !isOfMonth(item, month))];
  const title = monthTitle(language, month);
  return (
    <>
      <PrintHead
        title={t('calendar.toList')}
        back={hrefWith({ view: null })}
        steps={{
          words: { back: t('calendar.previousMonth'), on: t('calendar.nextMonth') },
          now: title,
          step: (by) => change({ month: monthLater(month, by) }),
        }}
      />
      <FilterChips filter={query.filter} onChange={change} />
      {rows.length === 0 ? (
        <EmptyState title={t('calendar.nothing')}>
          <p>{t('calendar.nothingHint')}</p>
        </EmptyState>
      ) : (
        <Paper label={t('monthPlan.preview')}>
          <article className={styles['sheet']}>
            <p>{cascade?.organisationName}</p>
            <h2>{t('monthPlan.on', { month: title.toLowerCase() })}</h2>
            <p className={styles['subject']}>{project?.title ?? cascade?.programmeTitle}</p>
            <table className={styles['table']}>
              <colgroup>
                <col className={styles['number']} />
                <col className={styles['when']} />
                <col />
                <col className={styles['where']} />
                <col className={styles['who']} />
              </colgroup>
              <thead>
                <tr>
                  <th scope="col">{t('cyclogram.number')}</th>
                  <th scope="col">{t('monthPlan.when')}</th>
                  <th scope="col">{t('cyclogram.event')}</th>
                  <th scope="col">{t('monthPlan.where')}</th>
                  <th scope="col">{t('cyclogram.responsible')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((item, index) => (
                  <Row key={item.id} item={item} number={index + 1} month={month} />
                ))}
              </tbody>
            </table>
          </article>
        </Paper>
      )}
    </>
  );
}

function Row({ item, number, month }: { item: CalendarItem; number: number; month: string }) {
  const words = useText();
  const { t } = words;
  const { people, today, homeOf, projectId } = useCalendarContext();
  const { card } = item;
  const home = projectId === null ? homeOf(card) : null;
  const isAnyDay = !isExact(item) && isOfMonth(item, month);
  return (
    <tr>
      <td>{number}</td>
      <td>{isAnyDay ? t('monthPlan.anyDay') : daysInWords(item, words, today)}</td>
      <td>
        {card.title}
        {home !== null && <span className={styles['home']}>{home}</span>}
      </td>
      <td>{card.format !== null && t(`eventFormat.${card.format}`)}</td>
      <td>{card.responsible.map((id) => people.get(id)?.name ?? t('board.unknown')).join(', ')}</td>
    </tr>
  );
}
