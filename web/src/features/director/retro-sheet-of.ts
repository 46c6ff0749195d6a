import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { byRank } from '@kaskad/shared/domain/rank.ts';
import type { Note } from '@kaskad/shared/domain/retro/note.ts';
import { decisionsOf, type Retro } from '@kaskad/shared/domain/retro/retro.ts';
import type { Resolution, Verdict } from '@kaskad/shared/domain/retro/verdict.ts';
import { type Chain, chainOf } from '@kaskad/shared/domain/sprint/decision-chain.ts';
import type { Override } from '@kaskad/shared/domain/sprint/override.ts';
import { type PromiseKept, promiseKept } from '@kaskad/shared/domain/sprint/promise-kept.ts';
import { type Sprint, sprintsOf } from '@kaskad/shared/domain/sprint/sprint.ts';
import type { EntityKind, State } from '@kaskad/shared/domain/state.ts';

/** A note by itself or the head of a group, with those that lie under it. */
export interface NoteGroup {
  readonly head: Note;
  readonly under: readonly Note[];
}

/** The retrospective of one sprint on one sheet, to lie beside others. */
export interface RetroSheet {
  readonly project: Project;
  readonly sprint: Sprint;
  readonly retro: Retro | undefined;
  readonly promise: PromiseKept | undefined;
  /** By column of the format; revealed notes alone, those with the most votes first. */
  readonly columns: readonly (readonly NoteGroup[])[];
  readonly judged: readonly { readonly verdict: Verdict; readonly body: string }[];
  readonly decisions: readonly Chain[];
  readonly resolution: Resolution | undefined;
  /** Why it was closed without a signature, where a director let that pass. */
  readonly closedBy: Override | undefined;
}

/** Kinds of rows a sheet is computed from. */
export const retroSheetKinds: readonly EntityKind[] = [
  'project',
  'sprint',
  'card',
  'retro',
  'note',
  'decision',
  'answer',
  'verdict',
  'resolution',
  'override',
];

/** The sheets of all retrospectives that were at least begun: by project in the cascade's order, then by number. */
export function retroSheetsOf(view: State): RetroSheet[] {
  return [...view.project.values()].sort(byRank).flatMap((project) =>
    sprintsOf(view, project.id)
      .filter(({ status }) => status === 'review' || status === 'closed')
      .map((sprint) => retroSheetOf(view, project, sprint)),
  );
}

/** True for a signed retrospective that no director has read yet. */
export function isUnread({ sprint, retro, resolution }: RetroSheet): boolean {
  const isWritten = sprint.retroSignedAt === null || retro?.openAgainAt != null;
  return !isWritten && resolution === undefined;
}

function retroSheetOf(view: State, project: Project, sprint: Sprint): RetroSheet {
  const overrideId = sprint.closeOverrideId;
  const [resolution] = view.resolution.where('sprintId', sprint.id);
  return {
    project,
    sprint,
    retro: view.retro.get(sprint.id),
    promise: promiseKept(view, sprint),
    columns: columnsOf(view, sprint.id),
    judged: [...view.verdict.where('sprintId', sprint.id)].flatMap((verdict) => {
      const body = view.decision.get(verdict.decisionId)?.body;
      return body === undefined ? [] : [{ verdict, body }];
    }),
    decisions: decisionsOf(view, sprint.id).flatMap((decision) => chainOf(view, decision) ?? []),
    resolution,
    closedBy: overrideId === null ? undefined : view.override.get(overrideId),
  };
}

function columnsOf(view: State, sprintId: string): NoteGroup[][] {
  const shown = [...view.note.where('sprintId', sprintId)].filter(({ body }) => body !== null);
  const columns: NoteGroup[][] = [[], [], [], []];
  for (const head of shown.sort(byRank)) {
    if (head.groupId !== null) continue;
    const under = shown.filter(({ groupId }) => groupId === head.id);
    columns[head.column]?.push({ head, under });
  }
  for (const groups of columns) groups.sort((a, b) => (b.head.votes ?? 0) - (a.head.votes ?? 0));
  return columns;
}
