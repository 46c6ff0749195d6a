import { heartbeatOf, isEndless, lastSignOf } from '@kaskad/shared/domain/occurrence/heartbeat.ts';
import { occurrencesOf } from '@kaskad/shared/domain/occurrence/occurrence.ts';
import { isMissed, quotaOf } from '@kaskad/shared/domain/occurrence/quota.ts';
import { seriesBounds } from '@kaskad/shared/domain/occurrence/series-bounds.ts';
import type { State } from '@kaskad/shared/domain/state.ts';

export type Alarm = 'series.alarm.missed' | 'series.alarm.stale';

/** Cards of a project whose minimum can no longer be met, or whose endless work went quiet; a sentence for each. */
export function alarmsOf(view: State, projectId: string, today: string): Map<string, Alarm> {
  const alarms = new Map<string, Alarm>();
  for (const card of view.card.where('projectId', projectId)) {
    const schedule = view.schedule.get(card.id);
    if (schedule === undefined || card.phase === 'done' || card.cancelledAt !== null) continue;
    const { meaning } = schedule;
    if (isEndless(meaning)) {
      const { state } = heartbeatOf(schedule, card, lastSignOf(view, card.id), today);
      if (state === 'stale') alarms.set(card.id, 'series.alarm.stale');
    } else if (meaning.minPerPeriod !== null) {
      const bounds = seriesBounds(view, card, today);
      const quota = quotaOf(meaning, occurrencesOf(view, card.id), bounds, today);
      if (isMissed(quota)) alarms.set(card.id, 'series.alarm.missed');
    }
  }
  return alarms;
}
