/** The plan of a project in sprints as a row of chambers with the gates between them. */
import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { artefactKeys } from '@kaskad/shared/domain/project/project.ts';
import { type Refusal, refuse } from '@kaskad/shared/domain/refusal.ts';
import type { Decision } from '@kaskad/shared/domain/retro/retro.ts';
import { decisionsOf } from '@kaskad/shared/domain/retro/retro.ts';
import { filledArtefacts, nextNumber, shutToPlan } from '@kaskad/shared/domain/sprint/gate.ts';
import type { Override } from '@kaskad/shared/domain/sprint/override.ts';
import { isGated, isLoose } from '@kaskad/shared/domain/sprint/period.ts';
import {
  type Outline,
  outlinesOf,
  type Sprint,
  sprintsOf,
} from '@kaskad/shared/domain/sprint/sprint.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import { type Fill, fillOf } from './sprint-fill.ts';
import { type Thread, threadsOf } from './threads.ts';

export type Chamber =
  | {
      readonly kind: 'sprint';
      readonly number: number;
      readonly sprint: Sprint;
      readonly fill: Fill;
    }
  | {
      readonly kind: 'outline';
      readonly number: number;
      readonly outline: Outline;
      readonly ideas: readonly Card[];
    };

/** The gate in front of the chamber of the same number; gate 0 stands between the design stage and sprint 0. */
export interface Gate {
  readonly number: number;
  /** `later`: shut, but its turn has not come; only the nearest shut gate waits for a person. */
  readonly state: 'open' | 'shut' | 'later';
  /** What is missing, while it is shut. */
  readonly refusal: Refusal | undefined;
  /** Moment at which the rule opened it; null while it is shut and where only an override passed. */
  readonly openedAt: string | null;
  readonly signedBy: string | null;
  /** The sprints on both sides, as far as they are there. */
  readonly behindId: string | null;
  readonly aheadId: string | null;
  /** What the retrospective behind the gate decided. */
  readonly decisions: readonly Decision[];
  readonly overrides: readonly Override[];
  readonly threads: readonly Thread[];
}

export interface PlanPicture {
  readonly artefacts: { readonly filled: number; readonly needed: number };
  readonly chambers: readonly Chamber[];
  readonly gates: readonly Gate[];
}

export function planPicture(view: State, projectId: string): PlanPicture {
  const chambers = chambersOf(view, projectId);
  const threads = threadsOf(view, projectId);
  const filled = filledArtefacts(view, projectId);
  return {
    artefacts: { filled, needed: artefactKeys.length },
    chambers,
    gates: chambers.map((chamber) => ({
      ...gateBefore(view, projectId, chamber.number),
      threads: threads.filter(({ gates }) => gates.includes(chamber.number)),
    })),
  };
}

/** The number a person most probably wants to see: the school year or checkpoint under way, else what is at work or next. */
export function foremost(picture: PlanPicture): number | undefined {
  const open =
    picture.chambers.find(
      (one) => one.kind === 'sprint' && !isGated(one.sprint) && one.sprint.status === 'active',
    ) ?? picture.chambers.find((chamber) => !isClosed(chamber));
  return (open ?? picture.chambers.at(-1))?.number;
}

/** The one gate that waits for a person; undefined when none does. */
export function waitingGate(picture: PlanPicture): Gate | undefined {
  return picture.gates.find(({ state }) => state === 'shut');
}

function isClosed(chamber: Chamber): boolean {
  return chamber.kind === 'sprint' && chamber.sprint.status === 'closed';
}

function chambersOf(view: State, projectId: string): Chamber[] {
  const ideas = ideasOf(view, projectId);
  return [
    ...sprintsOf(view, projectId).map((sprint): Chamber => {
      const { number } = sprint;
      return { kind: 'sprint', number, sprint, fill: fillOf(view, sprint) };
    }),
    ...outlinesOf(view, projectId).map((outline): Chamber => {
      const meant = ideas.filter(({ horizon }) => horizon === outline.number);
      return { kind: 'outline', number: outline.number, outline, ideas: meant };
    }),
  ].sort((a, b) => a.number - b.number);
}

/** Events of no period that were not given up and were not carried over, by title; with sprints they are its ideas. */
export function ideasOf(view: State, projectId: string): Card[] {
  return [...view.card.where('projectId', projectId)]
    .filter((card) => isLoose(card) && card.carriedFromId === null)
    .sort((a, b) => a.title.localeCompare(b.title));
}

function gateBefore(view: State, projectId: string, number: number): Omit<Gate, 'threads'> {
  const sprints = sprintsOf(view, projectId);
  const behind = sprints.find((sprint) => sprint.number === number - 1);
  const ahead = sprints.find((sprint) => sprint.number === number);
  const refusal =
    number === 0
      ? shutAtDesign(view, projectId, ahead)
      : ahead === undefined
        ? shutToPlan(view, projectId, number)
        : undefined;
  const isTurn = number === 0 || number === nextNumber(view, projectId);
  return {
    number,
    state: refusal === undefined ? 'open' : isTurn ? 'shut' : 'later',
    refusal,
    openedAt: number === 0 ? (ahead?.startedAt ?? null) : (behind?.closedAt ?? null),
    signedBy: behind?.retroSignedBy ?? null,
    behindId: behind?.id ?? null,
    aheadId: ahead?.id ?? null,
    decisions: behind === undefined ? [] : decisionsOf(view, behind.id),
    overrides: overridesAt(view, projectId, behind, ahead),
  };
}

/** Sprint 0 may be planned beside the design stage; it starts only after it. */
function shutAtDesign(view: State, projectId: string, ahead: Sprint | undefined) {
  if (ahead !== undefined && ahead.status !== 'planning') return undefined;
  const filled = filledArtefacts(view, projectId);
  const needed = artefactKeys.length;
  return filled < needed ? refuse('artefacts-missing', { filled, needed }) : undefined;
}

/** Overrides that passed here: the closing of the sprint behind, the planning and the start of the one ahead. */
function overridesAt(
  view: State,
  projectId: string,
  behind: Sprint | undefined,
  ahead: Sprint | undefined,
): Override[] {
  const rows = [...view.override.where('projectId', projectId)].filter(({ rule, sprintId }) =>
    rule === 'close' ? sprintId === behind?.id : sprintId === ahead?.id,
  );
  return rows.sort((a, b) => (a.at < b.at ? -1 : 1));
}
