import type { Command } from '@kaskad/shared/domain/command.ts';
import { buildCentre } from '@kaskad/shared/testing/centre.ts';
import { expect, test } from 'vitest';
import { decideBatch } from './decide-batch.ts';
import type { Waiting } from './run-command.ts';

const CLOCK = new Date('2022-10-03T09:00:00.000Z');

function build() {
  const centre = buildCentre();
  const card = (name: string) => ({
    ...{ cardId: centre.id(name), projectId: centre.cyclogram },
    ...{ kind: 'event', title: name },
  });
  const waiting = (
    name: string,
    args: object,
    given: Partial<Waiting> & { id?: string } = {},
  ): Waiting => {
    const command: Command = { id: given.id ?? crypto.randomUUID(), name, args };
    const argsHash = JSON.stringify([name, args]);
    const rest = { resolve() {}, reject() {} };
    return { command, actor: centre.director, asker: 'person', argsHash, ...rest, ...given };
  };
  const decide = (batch: readonly Waiting[], known: Parameters<typeof decideBatch>[3] = []) =>
    decideBatch(centre.state, 7, batch, known, CLOCK);
  return { centre, card, waiting, decide };
}

test('commands are decided one on top of the other, and the committed rows stay as they are', () => {
  const { centre, card, waiting, decide } = build();
  const cardId = centre.id('new');
  const { answers, entries } = decide([
    waiting('card.add', card('new')),
    waiting('card.edit', { cardId, title: 'Другое' }),
  ]);
  expect(answers).toEqual([
    { ok: true, seq: 8, warnings: [] },
    { ok: true, seq: 9, warnings: [] },
  ]);
  expect(entries.map(({ seq, name }) => [seq, name])).toEqual([
    [8, 'card.add'],
    [9, 'card.edit'],
  ]);
  expect(centre.state.card.get(cardId)).toBeUndefined();
});

test('a refused command takes no number and leaves the others in place', () => {
  const { card, waiting, decide } = build();
  const { answers, entries } = decide([
    waiting('card.add', card('one')),
    waiting('card.add', card('one')),
    waiting('card.add', card('two')),
  ]);
  expect(answers.map((answer) => (answer.ok ? answer.seq : answer.refusal?.code))).toEqual([
    8,
    'id-taken',
    9,
  ]);
  expect(entries.map(({ seq }) => seq)).toEqual([8, 9]);
});

test('F05: the same command twice in one batch has one entry and one answer', () => {
  const { card, waiting, decide } = build();
  const item = waiting('card.add', card('one'));
  const { answers, entries } = decide([item, item]);
  expect(answers).toEqual([
    { ok: true, seq: 8, warnings: [] },
    { ok: true, seq: 8, warnings: [] },
  ]);
  expect(entries).toHaveLength(1);
});

test('F05: a command of the journal gets its number again; another body or person does not', () => {
  const { centre, card, waiting, decide } = build();
  const item = waiting('card.add', card('one'));
  const [known] = decide([item]).entries;
  const { id } = item.command;
  const conflict = { ok: false, refusal: null };
  const { answers, entries } = decide(
    [
      item,
      waiting('card.add', card('other'), { id }),
      waiting('card.add', card('one'), { id, actor: centre.lead }),
    ],
    known === undefined ? [] : [known],
  );
  expect(answers).toEqual([{ ok: true, seq: 8, warnings: [] }, conflict, conflict]);
  expect(entries).toEqual([]);
});

test('a command that touches a sprint is saved alone; what waits behind it comes again', () => {
  const { centre, card, waiting, decide } = build();
  const plan = waiting('sprint.plan', {
    ...{ projectId: centre.sprints, sprintId: centre.id('sprint'), number: 0 },
  });
  const add = (name: string) => waiting('card.add', card(name));
  expect(decide([add('one'), plan, add('two')]).answers).toHaveLength(1);
  const { answers, entries } = decide([plan, add('one'), add('two')]);
  expect(answers).toEqual([{ ok: true, seq: 8, warnings: [] }]);
  expect(entries.map(({ name }) => name)).toEqual(['sprint.plan']);
});

test('a refused sprint command does not hold up the batch', () => {
  const { centre, card, waiting, decide } = build();
  const early = { projectId: centre.sprints, sprintId: centre.id('sprint'), number: 3 };
  const { answers } = decide([
    waiting('card.add', card('one')),
    waiting('sprint.plan', early),
    waiting('card.add', card('two')),
  ]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, false, true]);
});

test('the entry carries domain time: real time moved by the clock of a demonstration', () => {
  const { card, waiting, decide } = build();
  const { entries } = decide([
    waiting('card.add', card('before')),
    waiting('cascade.set-clock', { day: '2022-11-05' }),
    waiting('card.add', card('after')),
  ]);
  expect(entries.map(({ at }) => at)).toEqual([
    '2022-10-03T09:00:00.000Z',
    '2022-10-03T09:00:00.000Z',
    '2022-11-05T09:00:00.000Z',
  ]);
});

test('rights are those of the moment: taken away in the batch, they are gone for what follows', () => {
  const { centre, card, waiting, decide } = build();
  const { answers } = decide([
    waiting('member.deactivate', { personId: centre.outsider }),
    waiting('card.add', card('late'), { actor: centre.outsider }),
  ]);
  expect(answers[1]).toEqual({ ok: false, refusal: { code: 'not-found', params: {} } });
});

test('only the installation may ask for what is founding', () => {
  const { waiting, decide } = build();
  const item = waiting('cascade.found', {});
  expect(decide([item]).answers[0]).toMatchObject({ ok: false });
  expect(() => decide([{ ...item, asker: 'installation' }])).toThrow();
});
