import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { Link } from 'wouter';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { EventIcon, Icon } from '../../ui/icon.tsx';
import { academicYear } from './stage-timeline.tsx';
import { usePlace } from './use-place.ts';
import styles from './year-list.module.css';
import { yearPlan } from './year-plan.ts';

/** The events of a school year by month, and what has no date yet; without a period all events, year by year. */
export function YearList({
  projectId,
  period,
  withLoose,
}: {
  projectId: string;
  /** Id of the school year on the screen. */
  period: string | undefined;
  /** Events of no period stand here too. */
  withLoose: boolean;
}) {
  const { t, language } = useText();
  const plan = useView(['card'], [projectId, period, withLoose], (view) =>
    yearPlan(
      [...view.card.where('projectId', projectId)].filter(
        ({ sprintId }) =>
          period === undefined || sprintId === period || (withLoose && sprintId === null),
      ),
    ),
  );
  const monthName = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  if (plan.years.length === 0 && plan.undated.length === 0) {
    return <EmptyState title={t('plan.noEvents')}>{t('plan.noEventsHint')}</EmptyState>;
  }
  return (
    <section className={styles['years']} aria-label={t('year.byMonths')}>
      <h2>{t('year.byMonths')}</h2>
      {plan.years.map(({ year, months }) => (
        <section key={year} className={styles['year']}>
          <h3>{t('plan.academicYear', { year: academicYear(year) })}</h3>
          <dl className={styles['months']}>
            {months.map(({ month, events }) => (
              <div key={month}>
                <dt>
                  {monthName.format(new Date(`${month}-01T00:00:00Z`))}{' '}
                  <span>{month.slice(0, 4)}</span>
                </dt>
                <dd>
                  <Events events={events} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {plan.undated.length > 0 && (
        <section className={styles['year']}>
          <h3>{t('plan.undated')}</h3>
          <Events events={plan.undated} />
        </section>
      )}
    </section>
  );
}

function Events({ events }: { events: readonly Card[] }) {
  const { t } = useText();
  const { hrefOfCard } = usePlace();
  return (
    <ul className={styles['events']}>
      {events.map(({ id, title, eventType, scheduleText, phase }) => (
        <li key={id}>
          <EventIcon type={eventType} size={16} />
          <span>
            <Link href={hrefOfCard(id)}>{title}</Link>
            {scheduleText !== null && <span className={styles['when']}>{scheduleText}</span>}
          </span>
          {phase === 'done' && <Icon name="check" size={16} label={t('columnPhase.done')} />}
        </li>
      ))}
    </ul>
  );
}
