import { lastYearOf } from '@kaskad/shared/domain/sprint/period.ts';
import { Link, useSearchParams } from 'wouter';
import { useRow, useView } from '../../sync/use-cascade.ts';
import { useTimesHeld } from '../../sync/use-times.ts';
import { useText } from '../../text/use-text.ts';
import { factOf } from '../../ui/event-fact.ts';
import { FactChip } from '../../ui/fact-chip.tsx';
import { useCard } from './card-room.ts';
import styles from './last-year.module.css';
import { Section } from './section.tsx';

/** How the event went the last time: its card, its days, what was expected and what came of it. */
export function LastYear() {
  const { t, date } = useText();
  const { card } = useCard();
  const [params] = useSearchParams();
  const last = useView(['card'], [card], (view) => lastYearOf(view, card));
  const period = useRow('sprint', last?.sprintId);
  const times = useTimesHeld(last?.id);
  if (last === undefined) return null;
  const { startsOn, endsOn, scheduleText, plannedResult, actualResult } = last;
  const [from, to] = [startsOn ?? endsOn, endsOn ?? startsOn];
  const days = from === null || to === null ? undefined : date.range(from, to);
  const there = new URLSearchParams(params);
  there.set('card', last.id);
  return (
    <Section title={t('year.last')}>
      <div className={styles['last']}>
        <p className={styles['line']}>
          <FactChip fact={factOf(last, period)} />
          <span>{days ?? scheduleText ?? t('year.undated')}</span>
        </p>
        {times !== undefined && <p>{times}</p>}
        {actualResult !== null && <p>{actualResult}</p>}
        {actualResult === null && plannedResult !== null && (
          <p className={styles['soft']}>{t('year.lastPlanned', { result: plannedResult })}</p>
        )}
        <p>
          <Link href={`?${there}`}>{last.title}</Link>
        </p>
      </div>
    </Section>
  );
}
