import type { Card } from '../domain/card/card.ts';
import { artefactKeys } from '../domain/project/project.ts';
import { retroPhases, retroTexts } from '../domain/retro/retro.ts';
import { verdictResults } from '../domain/retro/verdict.ts';
import { decisionsToJudge } from '../domain/retro/verdicts.ts';
import { cardsOf, unfinishedCards } from '../domain/sprint/cards.ts';
import { nextNumber } from '../domain/sprint/gate.ts';
import { isLoose, nextYear, repeatable } from '../domain/sprint/period.ts';
import { type Sprint, sprintsOf } from '../domain/sprint/sprint.ts';
import { waitingDecisions } from '../domain/sprint/waiting.ts';
import type { Sprints } from './sprints.ts';

export interface Asked {
  readonly actor: string;
  readonly name: string;
  readonly args: object;
}

/** What a step of a walk means in the state in which it is taken. */
export interface Aim {
  readonly world: Sprints;
  readonly projectId: string;
  readonly name: string;
  readonly open: Sprint | undefined;
  readonly pick: number;
  readonly actor: string;
  readonly sprintId: string;
  readonly cardId: string;
  readonly number: number;
  readonly override: object;
}

/** The next step of the lowest open sprint with all it asks for, so that a walk gets somewhere; of years at times the last. */
export function onward(aim: Aim): Omit<Asked, 'actor'>[] {
  const { projectId, name, pick } = aim;
  const open = pick % 2 > 0 && isUngated(aim) ? latestOpen(aim) : aim.open;
  const reopened = reopenedOf(aim);
  if (reopened !== undefined && pick % 3 > 0) return rewritten(aim, reopened);
  if (open === undefined) return [opened(aim)];
  const sprintId = open.id;
  if (open.status === 'planning') {
    const dates = { startsOn: '2022-10-03', endsOn: '2022-12-30' };
    const keys = open.number === 0 && pick % 4 > 0 ? artefactKeys : [];
    return [
      { name: 'sprint.edit', args: { sprintId, goal: name, ...dates } },
      { name: 'card.add', args: { ...newCard(aim), sprintId } },
      ...keys.map((key) => ({
        name: 'project.fill-artefact',
        args: { projectId, key, body: name },
      })),
      ...(pick % 5 === 0 ? [] : answers(aim, open)),
      { name: 'sprint.start', args: { sprintId } },
    ];
  }
  if (open.status === 'active') return [{ name: 'sprint.review', args: { sprintId } }];
  if (open.retroSignedAt !== null)
    return [
      ...(isUngated(aim) ? answers(aim, open) : []),
      { name: 'sprint.close', args: closing({ ...aim, sprintId }) },
    ];
  return [
    ...retroTexts.map((field) => ({ name: 'retro.write', args: { sprintId, field, body: name } })),
    ...(pick % 6 === 0 ? [] : lastPhases(aim, sprintId)),
    ...(pick % 7 === 0 ? [] : verdicts(aim, open)),
    { name: 'decision.add', args: decision(aim, sprintId) },
    { name: 'retro.sign', args: { sprintId } },
  ];
}

/** The closed sprint whose retrospective is written anew. */
function reopenedOf({ world: { state }, projectId }: Aim): Sprint | undefined {
  return sprintsOf(state, projectId).find(({ id }) => state.retro.get(id)?.openAgainAt != null);
}

function rewritten(aim: Aim, sprint: Sprint): Omit<Asked, 'actor'>[] {
  const { id: sprintId } = sprint;
  return [
    { name: 'retro.write', args: { sprintId, field: retroTexts[aim.pick % 3], body: aim.name } },
    ...lastPhases(aim, sprintId),
    ...verdicts(aim, sprint),
    { name: 'decision.add', args: decision(aim, sprintId) },
    { name: 'retro.sign', args: { sprintId } },
  ];
}

/** The plan of the next period: a school year comes with the events of the last one. */
export function opened({ world: { state, id }, projectId, name, pick }: Aim): Omit<Asked, 'actor'> {
  if (state.project.get(projectId)?.mode !== 'cyclogram') {
    const args = { projectId, sprintId: id(name), number: nextNumber(state, projectId) };
    return { name: 'sprint.plan', args };
  }
  const cards = repeatable(state, projectId);
  const isTaken = ({ id: cardId }: Card) => cardId.charCodeAt(0) % 3 === pick % 3;
  return {
    name: 'year.roll-over',
    args: {
      ...{ projectId, sprintId: id(name), number: nextYear(state, projectId, '2020-09-01') },
      repeat: cards
        .filter((card) => !isTaken(card))
        .slice(0, 3)
        .map(({ id: cardId }) => ({ cardId, newId: id(`${name} ${cardId}`) })),
      take: cards.filter((card) => isTaken(card) && isLoose(card)).map((card) => card.id),
    },
  };
}

function isUngated({ world, projectId }: Pick<Aim, 'world' | 'projectId'>): boolean {
  return world.state.project.get(projectId)?.mode !== 'sprints';
}

function latestOpen({ world, projectId }: Aim): Sprint | undefined {
  return sprintsOf(world.state, projectId).findLast(({ status }) => status !== 'closed');
}

/** An answer to every decision that waits in the plan of a sprint, of whatever kind needs no other row. */
function answers({ world, name, pick }: Aim, { id, projectId, number }: Sprint) {
  return waitingDecisions(world.state, projectId, number).map(({ decision }, index) => ({
    name: 'decision.answer',
    args: { decisionId: decision.id, sprintId: id, ...wordsOfAnswer(name, pick + index) },
  }));
}

/** The phases that a retrospective still has before it. */
function lastPhases({ world }: Aim, sprintId: string) {
  const phase = world.state.retro.get(sprintId)?.phase ?? 'writing';
  return retroPhases
    .slice(retroPhases.indexOf(phase) + 1)
    .map((next) => ({ name: 'retro.turn', args: { sprintId, phase: next } }));
}

function verdicts({ world, pick }: Aim, sprint: Sprint) {
  return decisionsToJudge(world.state, sprint).map(({ id }, index) => ({
    name: 'decision.judge',
    args: {
      decisionId: id,
      sprintId: sprint.id,
      result: verdictResults[(pick + index) % 3],
      comment: null,
    },
  }));
}

export function wordsOfAnswer(name: string, pick: number) {
  const kind = ['declined', 'deferred', 'rule'][pick % 3];
  return kind === 'rule' ? { kind, ruleBody: name } : { kind, reason: name };
}

/** A director goes through the gates of the last sprint, one after the other, needed or not. */
export function pass(aim: Aim): Omit<Asked, 'actor'>[] {
  const { world, projectId, name } = aim;
  const last = sprintsOf(world.state, projectId).at(-1);
  const override = { reason: name };
  const number = (last?.number ?? -1) + 1;
  const sprintId = last?.id ?? world.id('none');
  if (last?.status === 'planning')
    return [
      {
        name: 'sprint.edit',
        args: { sprintId, goal: name, startsOn: '2022-10-03', endsOn: '2022-12-30' },
      },
      { name: 'card.add', args: { ...newCard(aim), sprintId } },
      { name: 'sprint.start', args: { sprintId, override } },
    ];
  if (last?.status === 'active') return [{ name: 'sprint.review', args: { sprintId } }];
  if (last?.status === 'review' && aim.pick % 2)
    return [{ name: 'sprint.close', args: { ...closing({ ...aim, sprintId }), override } }];
  return [{ name: 'sprint.plan', args: { projectId, sprintId: world.id(name), number, override } }];
}

/** A disposition for each unfinished card; now and then one is forgotten, or some are too many. */
export function closing({ world, sprintId, pick }: Pick<Aim, 'world' | 'sprintId' | 'pick'>) {
  const { state } = world;
  const cards = pick % 11 === 0 ? cardsOf(state, sprintId) : unfinishedCards(state, sprintId);
  const kinds = ['carry', 'split', 'idea', 'cancel'];
  const dispositions = cards.slice(pick % 7 === 0 ? 1 : 0).map((card, index) => ({
    ...{ cardId: card.id, reason: 'Так решили' },
    kind: kinds[(pick + index) % kinds.length],
  }));
  return { sprintId, dispositions };
}

export function decision({ world, name, pick }: Aim, sprintId: string) {
  const ownerId = pick % 9 === 0 ? null : world.lead;
  const evidence = pick % 10 === 0 ? null : name;
  return { decisionId: world.id(name), sprintId, body: name, ownerId, evidence };
}

export function newCard({ world, projectId, name }: Aim) {
  return { cardId: world.id(name), projectId, kind: 'event', title: name };
}
