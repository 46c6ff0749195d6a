import { columnsOf } from '@kaskad/shared/domain/board/column.ts';
import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { outlinesOf } from '@kaskad/shared/domain/sprint/sprint.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import type { DemoCascade } from './content/content.ts';
import { idsIn, type Made } from './intent.ts';
import { enteredWords } from './words.ts';

/** Looks up in the state what the rules made; throws when the content speaks of what is not there. */
export function madeIn(state: State, cascade: DemoCascade): Made {
  const id = idsIn(cascade.key);
  const splitFrom = remainders(cascade);
  return {
    column: (project, phase) =>
      found(
        columnsOf(state, id('project', project)).find((column) => column.phase === phase)?.id,
        `column ${phase} of ${project}`,
      ),
    outline: (project, number) =>
      found(
        outlinesOf(state, id('project', project)).find((outline) => outline.number === number)?.id,
        `outline ${number} of ${project}`,
      ),
    card: (key) => {
      const whole = splitFrom.get(key);
      if (whole === undefined) return id('card', key);
      const wholeId = id('card', whole);
      const rest = [...state.card.values()].find((card) => card.splitFromId === wholeId);
      return found(rest?.id, `remainder of ${whole}`);
    },
    words: (cardId, text, days) => enteredWords(state, cardId, text, days),
    projectAfter: (project, phase) => {
      const order = cascade.projects.map(({ key }) => key);
      const later = order.slice(order.indexOf(project) + 1).map((key) => id('project', key));
      const there = (row: Project | undefined) => row !== undefined && row.phase === phase;
      return later.find((projectId) => there(state.project.get(projectId))) ?? null;
    },
  };
}

/** Keys of what splits left over, with the keys of the cards that were split. */
function remainders(cascade: DemoCascade): Map<string, string> {
  const reviews = cascade.projects.flatMap((project) =>
    (project.sprints?.closed ?? []).flatMap((sprint) => sprint.review ?? []),
  );
  const keys = new Map<string, string>();
  for (const { dispositions } of reviews)
    for (const disposition of dispositions)
      if (disposition.kind === 'split') keys.set(disposition.restKey, disposition.card);
  return keys;
}

function found(id: string | undefined, what: string): string {
  if (id === undefined) throw new Error(`the demonstration has no ${what}`);
  return id;
}
