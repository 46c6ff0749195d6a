import { z } from 'zod';
import { type Card, cardKinds, precisions } from '../card/card.ts';
import { calendarDate, uuid } from '../fields.ts';
import type { State } from '../state.ts';
import { overrideSchema } from './override.ts';
import type { Sprint } from './sprint.ts';

/** The parts that promise and outcome share. Titles stand beside ids, so that a record can be read for ever. */

export const named = z.strictObject({ id: uuid, title: z.string() });

export const frozenSprintSchema = z.strictObject({
  id: uuid,
  number: z.int(),
  project: named,
  stage: named.nullable(),
  goal: z.string().nullable(),
  startsOn: calendarDate.nullable(),
  endsOn: calendarDate.nullable(),
});

/** A card as the first format kept it. */
export const plainCardSchema = z.strictObject({
  id: uuid,
  kind: z.enum(cardKinds),
  title: z.string(),
  eventType: z.string().nullable(),
  responsible: z.array(uuid),
  scheduleText: z.string().nullable(),
  startsOn: calendarDate.nullable(),
  endsOn: calendarDate.nullable(),
  precision: z.enum(precisions).nullable(),
  plannedResult: z.string().nullable(),
  carryCount: z.int(),
  goals: z.array(named),
  kpis: z.array(named),
  directions: z.array(named),
});

export const frozenCardSchema = plainCardSchema.extend({
  /** In person-days; null where none was given. */
  effort: z.number().nullable(),
});
export type FrozenCard = z.infer<typeof frozenCardSchema>;

export const frozenOverrideSchema = overrideSchema.omit({ projectId: true, sprintId: true });
export type FrozenOverride = z.infer<typeof frozenOverrideSchema>;

export function frozenSprint(state: State, sprint: Sprint): z.infer<typeof frozenSprintSchema> {
  const project = state.project.get(sprint.projectId);
  const stage = sprint.stageId === null ? undefined : state.card.get(sprint.stageId);
  return {
    id: sprint.id,
    number: sprint.number,
    project: { id: sprint.projectId, title: project?.title ?? '' },
    stage: stage === undefined ? null : { id: stage.id, title: stage.title },
    goal: sprint.goal,
    startsOn: sprint.startsOn,
    endsOn: sprint.endsOn,
  };
}

export function frozenCard(state: State, card: Card): FrozenCard {
  const links = [...state.link.where('cardId', card.id)];
  return {
    id: card.id,
    kind: card.kind,
    title: card.title,
    eventType: card.eventType,
    responsible: [...card.responsible].sort(),
    scheduleText: card.scheduleText,
    startsOn: card.startsOn,
    endsOn: card.endsOn,
    precision: card.precision,
    plannedResult: card.plannedResult,
    carryCount: card.carryCount,
    effort: card.effort,
    goals: namesOf(
      links,
      ({ goalId }) => goalId,
      (id) => state.goal.get(id)?.title,
    ),
    kpis: namesOf(
      links,
      ({ kpiId }) => kpiId,
      (id) => state.kpi.get(id)?.metric,
    ),
    directions: namesOf(
      links,
      ({ directionId }) => directionId,
      (id) => state.direction.get(id)?.nameRu,
    ),
  };
}

/** Overrides of a sprint with one that is being recorded now, in the order of time. */
export function frozenOverrides(
  state: State,
  sprintId: string,
  fresh: FrozenOverride | null,
): FrozenOverride[] {
  const rows: FrozenOverride[] = [...state.override.where('sprintId', sprintId)];
  if (fresh !== null) rows.push(fresh);
  rows.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
  return rows.map(({ id, rule, passedCode, reason, by, at }) => ({
    id,
    rule,
    passedCode,
    reason,
    by,
    at,
  }));
}

function namesOf<L>(
  links: readonly L[],
  target: (link: L) => string | null,
  title: (id: string) => string | undefined,
): { id: string; title: string }[] {
  return links
    .map(target)
    .filter((id) => id !== null)
    .sort()
    .map((id) => ({ id, title: title(id) ?? '' }));
}
