import { daysOf } from '../schedule/days-of.ts';
import { isOutside, redate } from './days.ts';
import { type Finding, finding } from './finding.ts';
import type { Plan } from './plan.ts';

/** Days that were set by hand outside of what the words of the row mean. */
export function daysAgainstWords(plan: Plan): Finding[] {
  return [...plan.stages, ...plan.open].flatMap((card) => {
    const row = plan.state.schedule.get(card.id);
    if (row === undefined || !isOutside(card, daysOf(row.meaning))) return [];
    const { meaning } = row;
    const text = card.scheduleText;
    const corrected = row.correctedAt !== null;
    return [
      finding('days-against-words', [card.startsOn, card.endsOn, meaning.start, meaning.end], {
        cardIds: [card.id],
        params: { words: text ?? '' },
        fixes: [
          {
            code: 'days-of-words',
            cardId: card.id,
            params: {},
            commands: [
              { name: 'card.schedule', args: { cardId: card.id, text, meaning, corrected } },
            ],
          },
          {
            code: 'words-of-days',
            cardId: card.id,
            params: {},
            commands: [redate(plan, card, card)],
          },
        ],
      }),
    ];
  });
}
