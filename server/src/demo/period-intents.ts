import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import { derivedId } from '@kaskad/shared/domain/env.ts';
import type { Day, DemoPeriod, DemoRepeat } from './content/content.ts';
import { type Desk, liveThrough } from './event-intents.ts';
import type { Intent } from './intent.ts';
import { planIntents } from './retro-intents.ts';
import { closeSprint } from './sprint-intents.ts';

/** What takes the place of sprints in other projects: school years or checkpoints, one after another. */
export function periodIntents(desk: Desk): Intent[] {
  return (desk.project.periods ?? []).flatMap((period) => runPeriod(desk, period));
}

/** A school year or checkpoint from its planning to its start and, where it is over, to its close. */
function runPeriod(desk: Desk, period: DemoPeriod): Intent[] {
  const { project, id } = desk;
  const { number, plannedOn, startsOn, endsOn, repeats, goal, plan, review } = period;
  const sprintId = id('sprint', `${project.key}/${number}`);
  const days = endsOn === undefined ? {} : { startsOn, endsOn };
  return [
    ...open(desk, sprintId, period),
    asLead(desk, plannedOn, 'sprint.edit', { sprintId, goal, ...days }),
    ...repeats.flatMap((repeat) => tellAgain(desk, plannedOn, repeat)),
    ...(plan === undefined ? [] : planIntents(desk, plannedOn, sprintId, plan)),
    asLead(desk, startsOn, 'sprint.start', { sprintId }),
    ...repeats.flatMap((repeat) => liveAgain(desk, repeat)),
    ...(review === undefined ? [] : closeSprint(desk, sprintId, review.closedOn, review)),
  ];
}

function open(desk: Desk, sprintId: string, period: DemoPeriod): Intent[] {
  const { project, id } = desk;
  const projectId = id('project', project.key);
  const { number, plannedOn: at, cards, repeats } = period;
  const cardIds = cards.map((key) => id('card', key));
  if (project.mode === 'cyclogram') {
    const repeat = repeats.map(({ key, of }) => ({
      cardId: id('card', of),
      newId: id('card', key),
    }));
    const year = { projectId, sprintId, number, repeat, take: cardIds };
    return [asLead(desk, at, 'year.roll-over', year)];
  }
  return [
    asLead(desk, at, 'sprint.plan', { projectId, sprintId, number }),
    ...cardIds.map((cardId) => asLead(desk, at, 'card.put-in-sprint', { cardId, sprintId })),
  ];
}

/** The same words, which mean the days of this year now. */
function tellAgain({ project, id }: Desk, at: Day, { key, of }: DemoRepeat): Intent[] {
  const text = project.events.find((event) => event.key === of)?.when[0] ?? null;
  if (text === null) return [];
  const cardId = id('card', key);
  const args: Intent['args'] = (made) => ({ cardId, ...made.words(cardId, text) });
  return [{ at, by: project.leads[0] ?? '', name: 'card.schedule', args }];
}

/** What happens to an event that is done again, under those who did it before. */
function liveAgain(desk: Desk, { key, of, moves, ticked = 0 }: DemoRepeat): Intent[] {
  const { project, id } = desk;
  const before = project.events.find((event) => event.key === of);
  const by = before?.responsible?.[0] ?? project.leads[0] ?? '';
  const lived = liveThrough(desk, by, { key, ...(moves === undefined ? {} : { moves }) });
  const cardId = id('card', key);
  const at = moves?.at(-1)?.[0];
  if (at === undefined) return lived;
  const items = (before?.checklist ?? []).slice(0, ticked);
  const done = items.map((_, index): Intent => {
    const itemId = derivedId(cardId, id('item', `${of}/${index}`));
    return { at, by, name: 'card.edit-item', args: () => ({ cardId, itemId, done: true }) };
  });
  return [...lived, ...done];
}

function asLead(
  { project }: Desk,
  at: Day,
  name: CommandName,
  args: Record<string, unknown>,
): Intent {
  return { at, by: project.leads[0] ?? '', name, args: () => args };
}
