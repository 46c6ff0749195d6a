import { type CalendarItem, calendarItems } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import type { CardFilter } from '@kaskad/shared/domain/card/card-filter.ts';
import { cardMatcher } from '@kaskad/shared/domain/card/card-filter.ts';
import { isOnTeam } from '@kaskad/shared/domain/member/member.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import type { Span } from './calendar-span.ts';

const kinds = ['card', 'occurrence', 'schedule', 'participation', 'link'] as const;

/**
 * What stands in a calendar from one day to another, of a project, its own and what takes part in it, or of all. Cards
 * that were cancelled are left out, as on a board; a cancelled instance of a series stays.
 */
export function useCalendarItems(
  projectId: string | null,
  { from, to }: Span,
  filter: CardFilter,
): readonly CalendarItem[] {
  return useView(kinds, [projectId, from, to, filter], (view) => {
    const matches = cardMatcher(view, filter);
    const isHere = membersOf(view, projectId);
    return calendarItems(view, from, to).filter(
      ({ card }) =>
        card.cancelledAt === null &&
        isHere(card.id, card.projectId) &&
        (card.kind === 'stage' ? filter.stage === null || filter.stage === card.id : matches(card)),
    );
  });
}

function membersOf(view: State, projectId: string | null) {
  if (projectId === null) return () => true;
  const guests = new Set<string>();
  for (const { cardId } of view.participation.where('projectId', projectId)) guests.add(cardId);
  return (cardId: string, homeId: string) => homeId === projectId || guests.has(cardId);
}

/** Ids of the projects on whose cards the person may work. */
export function useOwnProjects(): ReadonlySet<string> {
  const { personId } = useCascade();
  return useView(['member', 'projectMember', 'project'], [personId], (view) => {
    const own = new Set<string>();
    for (const { id } of view.project.values()) if (isOnTeam(view, id, personId)) own.add(id);
    return own;
  });
}
