import type { Card } from '../card/card.ts';
import { type Finding, type Fix, finding } from './finding.ts';
import { isOver, type Plan } from './plan.ts';
import { noQuestion } from './settled.ts';

/** Words about time that can be read in two ways, or in none, and that nobody has settled. */
export function wordsUnsettled(plan: Plan): Finding[] {
  if (isOver(plan)) return [];
  return [...plan.stages, ...plan.open].flatMap((card) => {
    const question = questionOf(plan, card);
    if (question === undefined) return [];
    const facts = [card.scheduleText, question];
    return [
      finding('words-unsettled', facts, {
        cardIds: [card.id],
        params: { question, words: card.scheduleText ?? '' },
        fixes: asRead(plan, card),
      }),
    ];
  });
}

function questionOf({ state }: Plan, card: Card): string | undefined {
  const row = state.schedule.get(card.id);
  if (row === undefined) {
    const isDated = card.startsOn !== null || card.endsOn !== null;
    return card.scheduleText === null || isDated ? undefined : 'not-understood';
  }
  if (row.correctedAt !== null || !row.meaning.ambiguous) return undefined;
  return row.meaning.question?.code ?? 'not-understood';
}

/** What was read can be confirmed where it gave days. */
function asRead({ state }: Plan, card: Card): Fix[] {
  const meaning = state.schedule.get(card.id)?.meaning;
  if (meaning === undefined || (meaning.start === null && meaning.end === null)) return [];
  const args = { cardId: card.id, text: card.scheduleText, meaning: noQuestion(meaning) };
  return [
    {
      code: 'settle-words',
      cardId: card.id,
      params: {},
      commands: [{ name: 'card.schedule', args: { ...args, corrected: true } }],
    },
  ];
}
