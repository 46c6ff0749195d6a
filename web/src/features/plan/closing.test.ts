import { dispositionSchema } from '@kaskad/shared/domain/sprint/disposition.ts';
import { buildSprints } from '@kaskad/shared/testing/sprints.ts';
import { expect, test } from 'vitest';
import { type Choices, choiceOf, dispositionsOf, givenTo, isDecided, noChoice } from './closing.ts';

const world = buildSprints();
const cards = ['a', 'b', 'c'].map((name) => world.putCard(name));
const [a, b, c] = cards.map(({ id }) => id) as [string, string, string];
const carry = { ...noChoice, kind: 'carry', reason: 'Не успели' } as const;

test('a choice without a reason decides nothing', () => {
  expect(isDecided(noChoice)).toBe(false);
  expect(isDecided({ ...carry, reason: '  ' })).toBe(false);
  expect(isDecided(carry)).toBe(true);
});

test('what is given to the chosen cards takes the place of what they had, and of nothing else', () => {
  const choices: Choices = { [a]: carry, [b]: { ...carry, kind: 'cancel', reason: 'Снято' } };
  const after = givenTo(choices, [b, c], { kind: 'idea', reason: 'Рано' });
  expect(choiceOf(after, a)).toEqual(carry);
  for (const id of [b, c])
    expect(choiceOf(after, id)).toMatchObject({ kind: 'idea', reason: 'Рано' });
});

test('given to several, a split keeps the names of each card its own', () => {
  const split = { kind: 'split', reason: 'Часть', doneTitle: 'Первая', restTitle: '' } as const;
  const after = givenTo({ [a]: split }, [a, b], { kind: 'split', reason: 'Иначе' });
  expect(choiceOf(after, a)).toEqual({ ...split, reason: 'Иначе' });
  expect(choiceOf(after, b)).toEqual({ ...noChoice, kind: 'split', reason: 'Иначе' });
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
