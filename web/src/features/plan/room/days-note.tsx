import { workingDaysBetween } from '@kaskad/shared/domain/calendar/working-days.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useAsk } from '../../../sync/use-ask.ts';
import { useCascade, useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { type FreeDays, freeDaysBetween } from './free-days.ts';
import { proposedDays } from './proposed-days.ts';
import styles from './room.module.css';

/** Under the days of a sprint: a proposal while they are open, then how many are worked and which holidays are within. */
export function DaysNote({ sprint }: { sprint: Sprint }) {
  const { startsOn, endsOn } = sprint;
  if (startsOn === null || endsOn === null) return <Proposal sprint={sprint} />;
  return <Within from={startsOn} to={endsOn} brief={sprint.mode === 'cyclogram'} />;
}

function Proposal({ sprint }: { sprint: Sprint }) {
  const { t, date } = useText();
  const store = useCascade();
  const { ask } = useAsk();
  const { id: sprintId } = sprint;
  const today = store.now().slice(0, 10);
  const { told, ...days } = useView(['sprint', 'outline', 'card'], [sprint, today], (view) =>
    proposedDays(view, sprint, today),
  );
  return (
    <div className={styles['proposal']}>
      <Button small icon="calendar" onClick={() => ask('sprint.edit', { sprintId, ...days })}>
        {t('planning.propose', { days: date.range(days.startsOn, days.endsOn) })}
      </Button>
      <p className={styles['note']}>
        {told === null ? t('planning.proposeWhy') : t('planning.proposeTold', { horizon: told })}
      </p>
    </div>
  );
}

/** `brief` leaves the holidays out: a whole school year has them all. */
function Within({ from, to, brief }: { from: string; to: string; brief: boolean }) {
  const { t } = useText();
  const name = useDaysName();
  const days = t('planning.workingDays', { n: workingDaysBetween(from, to) });
  const free = brief ? [] : freeDaysBetween(from, to);
  return (
    <p className={styles['note']}>
      {free.length === 0 ? days : t('planning.within', { days, names: free.map(name).join(', ') })}
    </p>
  );
}

/** «осенние каникулы 27 окт. – 4 нояб.» */
function useDaysName(): (free: FreeDays) => string {
  const { t, date } = useText();
  return ({ kind, from: first, to: last }) => {
    const end = date.brief(last, last);
    const start =
      first.slice(0, 7) === last.slice(0, 7) ? Number(first.slice(8)) : date.brief(first, first);
    const days = first === last ? end : `${start}–${end}`;
    return `${t(`planning.free.${kind}`)} ${days.replace('.–', '. – ')}`;
  };
}
