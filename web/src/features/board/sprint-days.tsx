import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useText } from '../../text/use-text.ts';
import { daysLeft, workingDaysLeft } from './sprint-fact.ts';

/** How long a sprint still runs, in days and working days; before and after, its dates. */
export function SprintDays({ sprint, today }: { sprint: Sprint; today: string }) {
  const { t, date } = useText();
  const { startsOn, endsOn } = sprint;
  if (endsOn === null) return null;
  const span = startsOn === null ? date.day(endsOn, today) : date.range(startsOn, endsOn);
  const runs = sprint.status === 'active' && (startsOn === null || startsOn <= today);
  if (!runs) return <span>{span}</span>;
  const left = daysLeft(today, endsOn);
  if (left < 0) return <span title={span}>{t('board.daysOver', { n: -left })}</span>;
  return (
    <span title={span}>
      {t('board.daysLeft', { n: left })}{' '}
      {t('board.workingDays', { n: workingDaysLeft(today, endsOn) })}
    </span>
  );
}
