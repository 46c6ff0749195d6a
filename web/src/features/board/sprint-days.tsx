import type { DaysLeft } from '@kaskad/shared/domain/sprint/run.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useText } from '../../text/use-text.ts';

/** How long a sprint still runs, in days and working days; before and after, its dates. */
export function SprintDays({
  sprint,
  today,
  left = null,
}: {
  sprint: Sprint;
  today: string;
  left?: DaysLeft | null;
}) {
  const { t, date } = useText();
  const { startsOn, endsOn } = sprint;
  if (endsOn === null) return null;
  const span = startsOn === null ? date.day(endsOn, today) : date.range(startsOn, endsOn);
  if (left === null || (startsOn !== null && startsOn > today)) return <span>{span}</span>;
  const { days, working } = left;
  if (days < 0) return <span title={span}>{t('board.daysOver', { n: -days })}</span>;
  return (
    <span title={span}>
      {t('board.daysLeft', { n: days })} {t('board.workingDays', { n: working })}
    </span>
  );
}
