import { artefactKeys } from '../domain/project/project.ts';
import { retroPhases, retroTexts } from '../domain/retro/retro.ts';
import { verdictResults } from '../domain/retro/verdict.ts';
import { nextNumber } from '../domain/sprint/gate.ts';
import { sprintsOf } from '../domain/sprint/sprint.ts';
import type { Sprints } from './sprints.ts';
import {
  type Aim,
  type Asked,
  closing,
  decision,
  newCard,
  onward,
  opened,
  pass,
  wordsOfAnswer,
} from './walk-onward.ts';

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
  rollOver: (aim) => opened(aim),
  repeat: ({ world, projectId, cardId, sprintId, name, pick }) => {
    const last = pick % 4 > 0 ? sprintsOf(world.state, projectId).at(-1)?.id : undefined;
    return {
      name: 'card.repeat',
      args: { cardId, newId: world.id(name), sprintId: last ?? sprintId },
    };
  },
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
  reopen: ({ sprintId, name }) => ({ name: 'retro.reopen', args: { sprintId, reason: name } }),
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

/** A verb on a note of the sprint. */
function onNote(name: string, words: (pick: number) => object) {
  return (aim: Aim) => ({ name, args: { ...noteOf(aim, 1), ...words(aim.pick) } });
}

function noteOf({ world, sprintId, pick }: Aim, step: number) {
  const notes = [...world.state.note.where('sprintId', sprintId)];
  const note = notes[(pick * step) % Math.max(notes.length, 1)];
  return { noteId: note?.id ?? world.id('none') };
}
