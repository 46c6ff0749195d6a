import { z } from 'zod';
import { put, set } from '../changes.ts';
import { defineCommand, done, type Outcome } from '../command.ts';
import type { Env } from '../env.ts';
import { uuid } from '../fields.ts';
import { isOnTeam } from '../member/member.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { outcomeAgainBody } from '../sprint/outcome-again.ts';
import { isGated } from '../sprint/period.ts';
import { type Sprint, sprintsOf } from '../sprint/sprint.ts';
import type { State } from '../state.ts';
import { notesOf } from './notes.ts';
import { type Decision, decisionsOf, MAX_DECISIONS, type Retro, retroTexts } from './retro.ts';
import { openRoom, type Room } from './room.ts';
import { decisionsToJudge, verdictOn } from './verdicts.ts';

/**
 * Signs a retrospective, which nobody changes afterwards: what was talked about in notes or texts, a verdict on each
 * decision before it, one to three decisions with an owner from the team and the sign by which it will be known.
 */
export const signRetro = defineCommand({
  name: 'retro.sign',
  args: z.strictObject({ sprintId: uuid }),
  may: { level: 'lead', of: (state, { sprintId }) => state.retro.get(sprintId)?.projectId },
  run(state, { sprintId }, env) {
    const room = openRoom(state, sprintId);
    if ('code' in room) return room;
    const { sprint, retro } = room;
    const refusal =
      unsignedBefore(state, sprint) ??
      untold(state, retro, sprint) ??
      unjudged(state, sprint) ??
      undecided(state, sprint);
    if (refusal !== undefined) return refusal;
    if (sprint.status === 'closed') return signedAgain(state, room, env);
    return done(set('sprint', sprint, { retroSignedAt: env.now, retroSignedBy: env.actor }));
  },
});

/** The sprint is closed and stays as it was; what is signed now is frozen beside its outcome. */
function signedAgain(state: State, { sprint, retro }: Room, env: Env): Outcome {
  const { id: sprintId, projectId } = sprint;
  const record = {
    id: env.newId(),
    projectId,
    sprintId,
    kind: 'outcome-again' as const,
    body: outcomeAgainBody(state, sprint, { at: env.now, by: env.actor }),
    frozenAt: env.now,
  };
  return done([
    ...set('retro', retro, {
      openAgainAt: null,
      signedAgainAt: env.now,
      signedAgainBy: env.actor,
    }),
    put('record', record),
  ]);
}

/**
 * The latest retrospective before this one that is still open. Sprints close one after another; school years and
 * checkpoints may have two reviews at a time, and the later one judges what the earlier one decides.
 */
function unsignedBefore(state: State, sprint: Sprint): Refusal | undefined {
  if (isGated(sprint)) return undefined;
  const { number, projectId } = sprint;
  const open = sprintsOf(state, projectId).findLast(
    (other) => other.number < number && other.status !== 'closed' && other.retroSignedAt === null,
  );
  return open && refuse('previous-retro-unsigned', { previous: open.number, number });
}

function untold(state: State, retro: Retro, { number }: Sprint): Refusal | undefined {
  if (notesOf(state, retro.id).length > 0)
    return retro.phase === 'discussing' ? undefined : refuse('retro-not-discussed', { number });
  const hasText = retroTexts.some((field) => retro[field] !== null);
  return hasText ? undefined : refuse('retro-empty', { number });
}

function unjudged(state: State, sprint: Sprint): Refusal | undefined {
  const count = decisionsToJudge(state, sprint).filter(
    ({ id }) => verdictOn(state, id, sprint.id) === undefined,
  ).length;
  return count > 0 ? refuse('verdicts-missing', { number: sprint.number, count }) : undefined;
}

function undecided(state: State, { id, number }: Sprint): Refusal | undefined {
  const decisions = decisionsOf(state, id);
  if (decisions.length === 0) return refuse('decision-missing', { number });
  if (decisions.length > MAX_DECISIONS) return refuse('too-many-items', { limit: MAX_DECISIONS });
  const ownerless = decisions.find(({ ownerId, projectId }) => {
    return ownerId === null || !isOnTeam(state, projectId, ownerId);
  });
  if (ownerless !== undefined) return refuse('decision-owner-missing', named(ownerless));
  const blind = decisions.find(({ evidence }) => evidence === null);
  return blind === undefined ? undefined : refuse('decision-evidence-missing', named(blind));
}

/** The first words of a decision, for a sentence about it. */
function named({ body }: Decision): { title: string } {
  return { title: body.length > 60 ? `${body.slice(0, 59).trimEnd()}…` : body };
}
