import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { differenceInCalendarDays, parseISO } from 'date-fns';
import type { Translate } from '../../text/translate.ts';

/** «Спринт 2 · 9 дней»: days left with today among them while it runs, else the step it is on. */
export function sprintWords(sprint: Sprint, today: string, t: Translate): string {
  const name = t('cascade.sprint', { number: sprint.number });
  if (sprint.status !== 'active' || sprint.endsOn === null)
    return `${name} · ${t(`cascade.sprintStep.${sprint.status}`)}`;
  const left = differenceInCalendarDays(parseISO(sprint.endsOn), parseISO(today)) + 1;
  return left > 0
    ? `${name} · ${t('date.days', { n: left })}`
    : `${name} · ${t('cascade.sprintPassed')}`;
}
