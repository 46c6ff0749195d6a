import { dispositionSchema } from '@kaskad/shared/domain/sprint/disposition.ts';
import { buildSprints } from '@kaskad/shared/testing/sprints.ts';
import { expect, test } from 'vitest';
import {
  type Choices,
  choiceOf,
  dispositionsOf,
  isDecided,
  noChoice,
  sameForAll,
} from './closing.ts';

const world = buildSprints();
const cards = ['a', 'b', 'c'].map((name) => world.putCard(name));
const [a, b, c] = cards.map(({ id }) => id) as [string, string, string];
const carry = { ...noChoice, kind: 'carry', reason: 'Не успели' } as const;

test('a choice without a reason decides nothing', () => {
  expect(isDecided(noChoice)).toBe(false);
  expect(isDecided({ ...carry, reason: '  ' })).toBe(false);
  expect(isDecided(carry)).toBe(true);
});

test('the same for the rest fills what is undecided and leaves what was decided', () => {
  const choices: Choices = { [a]: carry, [b]: { ...carry, kind: 'cancel', reason: 'Снято' } };
  const filled = sameForAll(choices, cards, a);
  expect(choiceOf(filled, b)).toMatchObject({ kind: 'cancel', reason: 'Снято' });
  expect(choiceOf(filled, c)).toMatchObject({ kind: 'carry', reason: 'Не успели' });
});

test('given to the rest, a split keeps the names of each card its own', () => {
  const split = { kind: 'split', reason: 'Часть', doneTitle: 'Первая', restTitle: '' } as const;
  expect(choiceOf(sameForAll({ [a]: split }, cards, a), b)).toEqual({ ...split, doneTitle: '' });
});

test('only decided cards are sent, trimmed, in the shape of the verb', () => {
  const choices: Choices = {
    [a]: { ...carry, reason: ' Не успели ' },
    [b]: { kind: 'split', reason: 'Часть', doneTitle: ' Первая ', restTitle: '' },
    [c]: { ...carry, reason: '' },
  };
  const sent = dispositionsOf(choices, cards);
  expect(sent).toEqual([
    { cardId: a, kind: 'carry', reason: 'Не успели' },
    { cardId: b, kind: 'split', reason: 'Часть', doneTitle: 'Первая' },
  ]);
  for (const one of sent) expect(dispositionSchema.safeParse(one).success).toBe(true);
});

test('a card that is no longer unfinished is not sent, whatever was chosen for it', () => {
  expect(dispositionsOf({ [a]: carry, [b]: carry }, cards.slice(1))).toHaveLength(1);
});
