import type { Card } from '@kaskad/shared/domain/card/card.ts';
import {
  type Heartbeat,
  heartbeatOf,
  isEndless,
  lastSignOf,
} from '@kaskad/shared/domain/occurrence/heartbeat.ts';
import { type Occurrence, occurrencesOf } from '@kaskad/shared/domain/occurrence/occurrence.ts';
import { type QuotaPeriod, quotaOf } from '@kaskad/shared/domain/occurrence/quota.ts';
import { seriesBounds } from '@kaskad/shared/domain/occurrence/series-bounds.ts';
import { isSeries } from '@kaskad/shared/domain/occurrence/windows.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import { useCascade, useView } from '../../../sync/use-cascade.ts';

/** What a card that comes again, or never ends, has to show. */
export interface SeriesView {
  readonly occurrences: readonly Occurrence[];
  readonly quota: readonly QuotaPeriod[];
  /** Of endless work alone. */
  readonly heartbeat: Heartbeat | undefined;
  /** Occurrences of the card of the year before, by their place in that year. */
  readonly before: readonly Occurrence[];
  /** Whether times can be noted at all: not for what happens once. */
  readonly comesAgain: boolean;
  /** The words speak of a year, and the plan has not told which one it means. */
  readonly asksYear: boolean;
}

export function useSeries(card: Card): SeriesView {
  const today = useCascade().now().slice(0, 10);
  return useView(
    ['card', 'schedule', 'occurrence', 'evidence', 'project', 'sprint'],
    [card, today],
    (view) => seriesOf(view, card, today),
  );
}

/** The same, told from a state on a day. */
function seriesOf(view: State, card: Card, today: string): SeriesView {
  const schedule = view.schedule.get(card.id);
  const occurrences = occurrencesOf(view, card.id);
  const none = { occurrences, quota: [], heartbeat: undefined, asksYear: false };
  const before = card.previousId === null ? [] : occurrencesOf(view, card.previousId);
  if (schedule === undefined)
    return { ...none, before, comesAgain: card.kind === 'event' && occurrences.length > 0 };
  const { meaning } = schedule;
  const endless = isEndless(meaning);
  const comesAgain = isSeries(meaning) || endless || meaning.kind === 'onDemand';
  const isUnasked = (view.project.get(card.projectId)?.planYear ?? null) === null;
  const isYear = meaning.question?.code === 'calendar-or-school' && meaning.recurrence !== null;
  return {
    occurrences,
    quota: quotaOf(meaning, occurrences, seriesBounds(view, card, today), today),
    heartbeat: endless ? heartbeatOf(schedule, card, lastSignOf(view, card.id), today) : undefined,
    before,
    comesAgain: card.kind === 'event' && (comesAgain || occurrences.length > 0),
    asksYear: isYear && isUnasked,
  };
}

/** The occurrence of the year before that stands where this one does: a year earlier, or as near as there is one. */
export function yearBefore(
  occurrence: Occurrence,
  all: readonly Occurrence[],
  before: readonly Occurrence[],
): Occurrence | undefined {
  const day = occurrence.startsOn ?? occurrence.endsOn;
  if (day === null) return undefined;
  const wanted = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  const near = (row: Occurrence) => {
    const other = row.startsOn ?? row.endsOn ?? row.heldOn ?? '';
    return Math.abs(Date.parse(other) - Date.parse(wanted));
  };
  const month = 45 * 86_400_000;
  return [...before, ...all]
    .filter((row) => row.id !== occurrence.id && near(row) < month)
    .sort((a, b) => near(a) - near(b))[0];
}
