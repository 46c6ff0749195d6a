import { expect, test } from 'vitest';
import { derivedId } from '../domain/env.ts';
import { allRules } from '../domain/execute.ts';
import { buildCentre } from '../testing/centre.ts';
import type { Entry } from './entry.ts';
import { Replica } from './replica.ts';
import { packState, unpackState } from './snapshot.ts';

const NOW = '2022-10-03T09:00:00.000Z';

function build() {
  const centre = buildCentre(NOW);
  const cardId = centre.id('card');
  const projectId = centre.cyclogram;
  centre.must(centre.director, 'card.add', { cardId, projectId, kind: 'event', title: 'Семинар' });
  const confirmed = unpackState(packState(centre.state, 0));
  const replica = new Replica(confirmed, 0, centre.outsider, allRules);
  const toColumnId = centre.column(projectId, 'running');
  const move = {
    id: derivedId('command', 'move'),
    name: 'card.move',
    args: { cardId, boardProjectId: projectId, toColumnId, before: null },
  };
  /** The server's word on somebody's command. */
  const entry = (seq: number, actor: string, command: typeof move): Entry => {
    const changes = centre.must(actor, command.name, command.args);
    return { seq, commandId: command.id, name: command.name, by: actor, at: NOW, changes };
  };
  return { centre, replica, cardId, projectId, move, entry, toColumnId };
}

test('an own command shows at once and waits', () => {
  const { replica, cardId, move, toColumnId } = build();
  expect(replica.submit(move, NOW).ok).toBe(true);
  expect(replica.view.card.get(cardId)?.columnId).toBe(toColumnId);
  expect(replica.confirmed.card.get(cardId)?.columnId).not.toBe(toColumnId);
  expect(replica.pending.map(({ command }) => command.id)).toEqual([move.id]);
});

test('a refused intent is not sent and leaves no trace', () => {
  const { replica, cardId, move } = build();
  const before = replica.view.card.get(cardId);
  const result = replica.submit({ ...move, args: { ...move.args, toColumnId: cardId } }, NOW);
  expect(result).toEqual({ ok: false, refusal: { code: 'not-found', params: {} } });
  expect(replica.view.card.get(cardId)).toBe(before);
  expect(replica.pending).toEqual([]);
});

test('its own entry confirms a command and takes it off the waiting list', () => {
  const { centre, replica, cardId, move, entry, toColumnId } = build();
  replica.submit(move, NOW);
  expect(replica.receive(entry(1, centre.outsider, move))).toBe('applied');
  expect(replica.pending).toEqual([]);
  expect(replica.confirmed.card.get(cardId)?.columnId).toBe(toColumnId);
});

test('the server said no: the view goes back', () => {
  const { replica, cardId, move } = build();
  const before = replica.view.card.get(cardId);
  replica.submit(move, NOW);
  replica.refuse(move.id);
  expect(replica.view.card.get(cardId)).toEqual(before);
});

test('a fact of another person stays beneath the own waiting edit, field by field', () => {
  const { centre, replica, cardId, entry } = build();
  const edit = {
    id: derivedId('command', 'edit'),
    name: 'card.edit',
    args: { cardId, title: 'Моё' },
  };
  replica.submit(edit, NOW);
  const theirs = {
    ...edit,
    id: derivedId('command', 'theirs'),
    args: { cardId, plannedResult: 'Их' },
  };
  replica.receive(entry(1, centre.director, theirs as never));
  expect(replica.view.card.get(cardId)).toMatchObject({ title: 'Моё', plannedResult: 'Их' });
});

test('a known entry changes nothing, one after a gap is not applied', () => {
  const { centre, replica, move, entry } = build();
  const first = entry(1, centre.director, move);
  expect(replica.receive({ ...first, seq: 2 })).toBe('gap');
  expect(replica.receive(first)).toBe('applied');
  expect(replica.receive(first)).toBe('known');
  expect(replica.seq).toBe(1);
});

test('a resumed command waits even where it is refused now', () => {
  const { replica, move } = build();
  replica.resume({ command: { ...move, args: {} }, now: NOW });
  expect(replica.pending).toHaveLength(1);
});

test('touched kinds tell what screens must look at again', () => {
  const { centre, replica, move, entry } = build();
  replica.takeTouched();
  replica.submit(move, NOW);
  expect([...replica.takeTouched()]).toEqual(['card']);
  replica.receive(entry(1, centre.outsider, move));
  expect([...replica.takeTouched()]).toEqual(['card']);
  expect([...replica.takeTouched()]).toEqual([]);
});

test('a snapshot gives back the rows it was made of', () => {
  const { centre } = build();
  const copy = unpackState(JSON.parse(JSON.stringify(packState(centre.state, 7))));
  for (const kind of ['card', 'member', 'direction', 'outline'] as const) {
    expect([...copy[kind].values()]).toEqual([...centre.state[kind].values()]);
  }
});
