import { z } from 'zod';
import type { Card } from '../card/card.ts';
import { dated } from '../card/work.ts';
import { applyChanges, type Change, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import type { Env } from '../env.ts';
import { uuid } from '../fields.ts';
import { settledInPeriod } from '../occurrence/settle.ts';
import { type Refusal, refuse, type Warning } from '../refusal.ts';
import { layerOver, type State } from '../state.ts';
import { reopenedBefore, unbegun } from './gate.ts';
import { newPeriod } from './new-period.ts';
import { isLoose, lastPeriod, schoolYearDays } from './period.ts';
import { repeated, unrepeatable } from './repeat.ts';
import type { Sprint } from './sprint.ts';

const MAX_CARDS = 500;

const args = z.strictObject({
  projectId: uuid,
  sprintId: uuid,
  /** The calendar year in which the school year begins. */
  number: z.int().min(2000).max(2100),
  /** Events of the last year, or of none, that are done again. */
  repeat: z.array(z.strictObject({ cardId: uuid, newId: uuid })).max(MAX_CARDS),
  /** Unfinished events of no year that move into this one as they are. */
  take: z.array(uuid).max(MAX_CARDS),
});
type Args = z.output<typeof args>;

/** Opens the plan of the next school year of a cyclogram: the events of the last one come again, each beside its fact. */
export const rollOver = defineCommand({
  name: 'year.roll-over',
  args,
  may: { level: 'lead', of: (state, { projectId }) => state.project.get(projectId)?.id },
  run(state, { projectId, sprintId, number, ...chosen }, env) {
    if (state.project.get(projectId)?.mode !== 'cyclogram') return refuse('project-not-cyclogram');
    if (state.sprint.get(sprintId) !== undefined || state.outline.get(sprintId) !== undefined)
      return refuse('id-taken');
    const last = lastPeriod(state, projectId);
    if (last !== undefined && number !== last.number + 1)
      return refuse('sprint-not-next', { number });
    const early = reopenedBefore(state, projectId, number) ?? unbegun(state, projectId, number);
    if (early !== undefined) return early;
    const opened = newPeriod(
      {
        id: sprintId,
        ...{ projectId, number, mode: 'cyclogram', plannedAt: env.now },
        ...{ goal: last?.goal ?? null, ...schoolYearDays(number) },
      },
      'repeat-change-drop',
    );
    const after = layerOver(state);
    applyChanges(after, opened);
    const year = after.sprint.get(sprintId);
    if (year === undefined) return refuse('not-found');
    const taken = moved(after, year, chosen, env);
    if ('code' in taken) return taken;
    applyChanges(after, taken);
    const copied = copies(after, year, chosen.repeat, env);
    if ('code' in copied) return copied;
    return done([...opened, ...taken, ...copied.changes], copied.warnings);
  },
});

/** The events that come into the year themselves; one that is repeated in it stays where it was. */
function moved(
  state: State,
  { id: sprintId, projectId }: Sprint,
  { take, repeat }: Pick<Args, 'take' | 'repeat'>,
  env: Env,
): Change[] | Refusal {
  const chosen = new Set(take);
  const twice = chosen.size < take.length || repeat.some(({ cardId }) => chosen.has(cardId));
  if (twice) return refuse('wrong-arguments', { path: 'take' });
  const changes: Change[] = [];
  for (const cardId of take) {
    const card = state.card.get(cardId);
    if (card === undefined || card.projectId !== projectId) return refuse('not-found');
    const fault = untakeable(state, card);
    if (fault !== undefined) return fault;
    const settled = { carriedFromId: null, horizon: null, returnReason: null, returnedAt: null };
    changes.push(...set('card', card, dated(card, { ...settled, sprintId }, env.now)));
    changes.push(...settledInPeriod(state, { ...card, sprintId }, env).changes);
  }
  return changes;
}

function untakeable(state: State, card: Card): Refusal | undefined {
  if (isLoose(card)) return undefined;
  if (card.kind !== 'event') return refuse('card-not-event');
  if (card.cancelledAt !== null) return refuse('card-cancelled');
  const { number } = (card.sprintId === null ? undefined : state.sprint.get(card.sprintId)) ?? {};
  return number === undefined ? refuse('card-done') : refuse('card-in-other-sprint', { number });
}

/** The copies one after another, each over what those before it left. Puts them into the state that it is given. */
function copies(
  after: ReturnType<typeof layerOver>,
  year: Sprint,
  repeat: Args['repeat'],
  env: Env,
): { readonly changes: readonly Change[]; readonly warnings: readonly Warning[] } | Refusal {
  const changes: Change[] = [];
  let warnings: readonly Warning[] = [];
  for (const { cardId, newId } of repeat) {
    const card = after.card.get(cardId);
    if (card === undefined) return refuse('not-found');
    const fault = unrepeatable(after, card, year);
    if (fault !== undefined) return fault;
    const copy = repeated(after, card, { newId, sprintId: year.id }, env);
    if ('code' in copy) return copy;
    applyChanges(after, copy.changes);
    changes.push(...copy.changes);
    // Of a limit that every copy goes further beyond, the last word says it all.
    if (copy.warnings.length > 0) warnings = copy.warnings;
  }
  return { changes, warnings };
}
