import type { Sprint } from '../domain/sprint/sprint.ts';
import type { State } from '../domain/state.ts';

/** What retrospectives promise about every state, told without asking their rules. Returns what is broken. */
export function brokenRetros(state: State): string[] {
  return [
    ...[...state.sprint.values()].flatMap((sprint) => brokenSignature(state, sprint)),
    ...brokenSheets(state),
    ...brokenVotes(state),
  ];
}

function brokenSignature(state: State, sprint: Sprint): string[] {
  const retro = state.retro.get(sprint.id);
  if (sprint.retroSignedAt === null || retro?.openAgainAt != null) return [];
  const broken: string[] = [];
  const notes = [...state.note.where('sprintId', sprint.id)];
  if (notes.length > 0 && retro?.phase !== 'discussing') broken.push('signed undiscussed');
  if (notes.length === 0 && !retro?.wentWell && !retro?.hindered && !retro?.tryNext)
    broken.push('signed without a word');
  const decisions = [...state.decision.where('sprintId', sprint.id)];
  if (decisions.length === 0) broken.push('signed undecided');
  if (decisions.length > 3) broken.push('signed with too many decisions');
  if (decisions.some(({ ownerId }) => ownerId === null)) broken.push('signed without an owner');
  if (decisions.some(({ evidence }) => evidence === null)) broken.push('signed without a sign');
  const before = [...state.sprint.where('projectId', sprint.projectId)].find(
    ({ number }) => number === sprint.number - 1,
  );
  for (const { id } of before === undefined ? [] : state.decision.where('sprintId', before.id)) {
    const verdicts = [...state.verdict.where('decisionId', id)];
    if (!verdicts.some(({ sprintId }) => sprintId === sprint.id)) broken.push('signed unjudged');
  }
  return broken;
}

function brokenSheets(state: State): string[] {
  const broken: string[] = [];
  for (const note of state.note.values()) {
    const phase = state.retro.get(note.sprintId)?.phase;
    const isBlank = note.body === null;
    if (isBlank !== (phase === 'writing')) broken.push(`a note is ${isBlank ? '' : 'not '}blank`);
    if ((note.votes === null) === (phase === 'discussing')) broken.push('votes at a wrong time');
    const head = note.groupId === null ? undefined : state.note.get(note.groupId);
    if (note.groupId !== null && (head === undefined || head.groupId !== null))
      broken.push('a group without a head');
  }
  for (const { id, sprintId } of state.noteDraft.values()) {
    if (state.retro.get(sprintId)?.phase !== 'writing') broken.push('a draft past its reveal');
    if (state.note.get(id) === undefined) broken.push('a draft without its sheet');
  }
  return broken;
}

function brokenVotes(state: State): string[] {
  const broken: string[] = [];
  const given = new Map<string, number>();
  const pairs = new Set<string>();
  for (const { noteId, personId, sprintId } of state.vote.values()) {
    const retro = state.retro.get(sprintId);
    if (retro?.phase !== 'voting') broken.push('a vote at a wrong time');
    if (state.note.get(noteId) === undefined) broken.push('a vote for nothing');
    const count = (given.get(`${sprintId} ${personId}`) ?? 0) + 1;
    given.set(`${sprintId} ${personId}`, count);
    if (count > (retro?.votesEach ?? 0)) broken.push('more votes than anybody has');
    if (pairs.has(`${noteId} ${personId}`)) broken.push('two votes of one person for one note');
    pairs.add(`${noteId} ${personId}`);
  }
  return broken;
}
