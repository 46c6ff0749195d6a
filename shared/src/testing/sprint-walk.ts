import { artefactKeys } from '../domain/project/project.ts';
import { retroPhases, retroTexts } from '../domain/retro/retro.ts';
import { verdictResults } from '../domain/retro/verdict.ts';
import { decisionsToJudge } from '../domain/retro/verdicts.ts';
import { cardsOf, unfinishedCards } from '../domain/sprint/cards.ts';
import { nextNumber } from '../domain/sprint/gate.ts';
import { type Sprint, sprintsOf } from '../domain/sprint/sprint.ts';
import { waitingDecisions } from '../domain/sprint/waiting.ts';
import type { Sprints } from './sprints.ts';

/** One step of a random walk: a few numbers, given a meaning by the state in which the step is taken. */
export interface Step {
  readonly verb: WalkVerb;
  readonly project: number;
  readonly actor: 'director' | 'lead' | 'member' | 'observer' | 'outsider' | 'leaver' | 'stranger';
  readonly override: boolean;
  /** Where a command aims: away from the next number, or back from the last sprint. */
  readonly offset: number;
  readonly pick: number;
}

export interface Asked {
  readonly actor: string;
  readonly name: string;
  readonly args: object;
}

/** What a step asks for, in order; each command is decided over the state that the one before it left. */
export function commandsOf(world: Sprints, step: Step, projectId: string, name: string): Asked[] {
  const { state, id } = world;
  const sprints = sprintsOf(state, projectId);
  const open = sprints.find((row) => row.status !== 'closed');
  const sprint = step.offset < 1 ? (open ?? sprints.at(-1)) : sprints.at(-step.offset);
  const cards = [...state.card.where('projectId', projectId)];
  cards.sort((a, b) => (a.id < b.id ? -1 : 1));
  const aim: Aim = {
    ...{ world, projectId, name, open, pick: step.pick, actor: world[step.actor] },
    sprintId: sprint?.id ?? id('none'),
    cardId: cards[step.pick % Math.max(cards.length, 1)]?.id ?? id('none'),
    number: Math.max(0, nextNumber(state, projectId) + step.offset),
    override: step.override ? { override: { reason: name } } : {},
  };
  const found = verbs[step.verb](aim);
  return Array.isArray(found) ? found : [{ actor: aim.actor, ...found }];
}

interface Aim {
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

type Meaning = (aim: Aim) => Omit<Asked, 'actor'> | Asked[];

const verbs = {
  onward: (aim) => {
    const actor = aim.pick % 3 === 0 ? aim.actor : aim.world.lead;
    return onward(aim).map((one) => ({ actor, ...one }));
  },
  pass: (aim) => pass(aim).map((one) => ({ actor: aim.world.director, ...one })),
  plan: ({ projectId, world, name, number, override }) => ({
    name: 'sprint.plan',
    args: { projectId, sprintId: world.id(name), number, ...override },
  }),
  edit: ({ sprintId, name, pick }) => ({
    name: 'sprint.edit',
    args: { sprintId, goal: pick % 3 ? name : null },
  }),
  start: ({ sprintId, override }) => ({ name: 'sprint.start', args: { sprintId, ...override } }),
  review: ({ sprintId }) => ({ name: 'sprint.review', args: { sprintId } }),
  resume: ({ sprintId }) => ({ name: 'sprint.resume', args: { sprintId } }),
  close: (aim) => ({ name: 'sprint.close', args: { ...closing(aim), ...aim.override } }),
  write: ({ sprintId, pick, name }) => ({
    name: 'retro.write',
    args: { sprintId, field: retroTexts[pick % 3], body: pick % 4 ? name : null },
  }),
  note: ({ world, sprintId, pick, name }) => ({
    name: 'note.write',
    args: { noteId: world.id(name), sprintId, column: pick % 4, body: name },
  }),
  signNote: onNote('note.sign', (pick) => ({ isSigned: pick % 3 > 0 })),
  moveNote: onNote('note.move', (pick) => ({ column: pick % 3 })),
  vote: onNote('note.vote', (pick) => ({ on: pick % 4 > 0 })),
  removeNote: onNote('note.remove', () => ({})),
  groupNote: (aim) => {
    const { noteId: headId } = noteOf(aim, 7);
    return { name: 'note.group', args: { ...noteOf(aim, 1), headId } };
  },
  turn: ({ world, sprintId, pick }) => {
    const phase = retroPhases.indexOf(world.state.retro.get(sprintId)?.phase ?? 'writing');
    const next = retroPhases[(phase + (pick % 6 === 0 ? 2 : 1)) % retroPhases.length];
    return { name: 'retro.turn', args: { sprintId, phase: next } };
  },
  judge: ({ world, sprintId, pick }) => {
    const decisions = [...world.state.decision.values()];
    const decisionId = decisions[pick % Math.max(decisions.length, 1)]?.id ?? world.id('none');
    const verdict = { result: verdictResults[pick % 3], comment: null };
    return { name: 'decision.judge', args: { decisionId, sprintId, ...verdict } };
  },
  sign: ({ sprintId }) => ({ name: 'retro.sign', args: { sprintId } }),
  decide: (aim) => ({ name: 'decision.add', args: decision(aim, aim.sprintId) }),
  undecide: ({ world, sprintId }) => {
    const [first] = world.state.decision.where('sprintId', sprintId);
    return { name: 'decision.remove', args: { decisionId: first?.id ?? world.id('none') } };
  },
  answer: ({ world, sprintId, cardId, name, pick }) => {
    const decisions = [...world.state.decision.values()];
    const decisionId = decisions[pick % Math.max(decisions.length, 1)]?.id ?? world.id('none');
    const words = pick % 4 ? wordsOfAnswer(name, pick) : { kind: 'card', cardId };
    return { name: 'decision.answer', args: { decisionId, sprintId, ...words } };
  },
  unanswer: ({ world, sprintId }) => {
    const [first] = world.state.answer.where('sprintId', sprintId);
    return {
      name: 'decision.unanswer',
      args: { decisionId: first?.decisionId ?? world.id('none'), sprintId },
    };
  },
  artefact: ({ projectId, pick, name }) => ({
    name: 'project.fill-artefact',
    args: { projectId, key: artefactKeys[pick % 7], body: pick % 5 ? name : null },
  }),
  count: ({ projectId, pick, name }) => ({
    name: 'project.set-sprint-count',
    args: { projectId, count: 1 + (pick % 9), reason: name },
  }),
  outline: ({ world, projectId, name, pick }) => {
    const [first] = world.state.outline.where('projectId', projectId);
    const outlineId = first?.id ?? world.id('none');
    return { name: 'outline.edit', args: { outlineId, goalHint: pick % 2 ? name : null } };
  },
  addCard: (aim) => ({ name: 'card.add', args: { ...newCard(aim), sprintId: aim.sprintId } }),
  addIdea: (aim) => ({ name: 'card.add', args: newCard(aim) }),
  putCard: ({ cardId, sprintId }) => ({ name: 'card.put-in-sprint', args: { cardId, sprintId } }),
  moveCard: ({ world, cardId, projectId, pick }) => ({
    name: 'card.move',
    args: {
      ...{ cardId, boardProjectId: projectId, before: null },
      toColumnId: world.column(projectId, pick % 2 ? 'done' : 'running'),
    },
  }),
  editCard: ({ cardId, name }) => ({ name: 'card.edit', args: { cardId, title: name } }),
  assign: ({ cardId, world }) => ({
    name: 'card.assign',
    args: { cardId, personId: world.member },
  }),
  addItem: ({ cardId, world, name }) => ({
    name: 'card.add-item',
    args: { cardId, itemId: world.id(name), body: name },
  }),
  dateCard: ({ cardId, pick }) => ({
    name: 'card.edit',
    args: { cardId, startsOn: '2022-10-20', precision: pick % 3 ? 'day' : 'month' },
  }),
  addOutlined: (aim) => {
    const [first] = aim.world.state.outline.where('projectId', aim.projectId);
    const sprintId = first?.id ?? aim.world.id('none');
    return { name: 'card.add', args: { ...newCard(aim), sprintId, startsOn: '2022-10-20' } };
  },
  returnCard: ({ cardId, name }) => ({
    name: 'card.return-to-idea',
    args: { cardId, reason: name },
  }),
  cancelCard: ({ cardId, name }) => ({ name: 'card.cancel', args: { cardId, reason: name } }),
  restoreCard: ({ cardId }) => ({ name: 'card.restore', args: { cardId } }),
} satisfies Record<string, Meaning>;

export type WalkVerb = keyof typeof verbs;
export const walkVerbs = Object.keys(verbs) as WalkVerb[];

/** The next step of the lowest open sprint with all it asks for, so that a walk gets somewhere. */
function onward(aim: Aim): Omit<Asked, 'actor'>[] {
  const { world, projectId, name, open, pick } = aim;
  if (open === undefined) {
    const number = nextNumber(world.state, projectId);
    return [{ name: 'sprint.plan', args: { projectId, sprintId: world.id(name), number } }];
  }
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
    return [{ name: 'sprint.close', args: closing({ ...aim, sprintId }) }];
  return [
    ...retroTexts.map((field) => ({ name: 'retro.write', args: { sprintId, field, body: name } })),
    ...(pick % 6 === 0 ? [] : lastPhases(aim, sprintId)),
    ...(pick % 7 === 0 ? [] : verdicts(aim, open)),
    { name: 'decision.add', args: decision(aim, sprintId) },
    { name: 'retro.sign', args: { sprintId } },
  ];
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

/** A verb on a note of the sprint. */
function onNote(name: string, words: (pick: number) => object) {
  return (aim: Aim) => ({ name, args: { ...noteOf(aim, 1), ...words(aim.pick) } });
}

function noteOf({ world, sprintId, pick }: Aim, step: number) {
  const notes = [...world.state.note.where('sprintId', sprintId)];
  const note = notes[(pick * step) % Math.max(notes.length, 1)];
  return { noteId: note?.id ?? world.id('none') };
}

function wordsOfAnswer(name: string, pick: number) {
  const kind = ['declined', 'deferred', 'rule'][pick % 3];
  return kind === 'rule' ? { kind, ruleBody: name } : { kind, reason: name };
}

/** A director goes through the gates of the last sprint, one after the other, needed or not. */
function pass(aim: Aim): Omit<Asked, 'actor'>[] {
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
function closing({ world, sprintId, pick }: Pick<Aim, 'world' | 'sprintId' | 'pick'>) {
  const { state } = world;
  const cards = pick % 11 === 0 ? cardsOf(state, sprintId) : unfinishedCards(state, sprintId);
  const kinds = ['carry', 'split', 'idea', 'cancel'];
  const dispositions = cards.slice(pick % 7 === 0 ? 1 : 0).map((card, index) => ({
    ...{ cardId: card.id, reason: 'Так решили' },
    kind: kinds[(pick + index) % kinds.length],
  }));
  return { sprintId, dispositions };
}

function decision({ world, name, pick }: Aim, sprintId: string) {
  const ownerId = pick % 9 === 0 ? null : world.lead;
  const evidence = pick % 10 === 0 ? null : name;
  return { decisionId: world.id(name), sprintId, body: name, ownerId, evidence };
}

function newCard({ world, projectId, name }: Aim) {
  return { cardId: world.id(name), projectId, kind: 'event', title: name };
}
