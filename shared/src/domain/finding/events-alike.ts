import type { Card } from '../card/card.ts';
import { alikeTitles } from './alike-titles.ts';
import { type Finding, finding } from './finding.ts';
import { meaningOf, type Plan } from './plan.ts';
import { shared, titleWords } from './title-words.ts';

/** A result that more rows than this share is a merged cell of a table and says nothing about them. */
const MOST_OF_RESULT = 30;
const LEAST_SHARED = { count: 2, share: 0.5 };

/**
 * Rows that seem to be the same: at the same time with nearly the same title, or with the same result and much the same
 * words in the title. What comes again in another year or sprint is no repeat.
 */
export function eventsAlike(plan: Plan): Finding[] {
  const groups: Card[][] = [];
  const seen = new Set<string>();
  const byTime = groupedBy(plan.open, (card) => timeOf(plan, card));
  for (const cards of byTime) {
    for (const group of [...byTitle(cards), ...byResult(cards)]) {
      const key = group.map(({ id }) => id).join();
      if (seen.has(key)) continue;
      seen.add(key);
      groups.push(group);
    }
  }
  return groups.map((group) => alike(plan, group));
}

function byTitle(cards: readonly Card[]): Card[][] {
  if (cards.length < 2) return [];
  const groups = alikeTitles(cards.map(({ title }) => titleWords(title)));
  return groups.map((places) => places.flatMap((place) => cards[place] ?? []));
}

function byResult(cards: readonly Card[]): Card[][] {
  const told = cards.filter((card) => card.plannedResult !== null);
  return groupedBy(told, ({ plannedResult }) => plain(plannedResult ?? '')).flatMap((same) => {
    if (same.length < 2 || same.length > MOST_OF_RESULT) return [];
    const words = same.map(({ title }) => titleWords(title));
    return same.flatMap((card, index) =>
      same.slice(index + 1).flatMap((other, offset) => {
        const common = shared(words[index] ?? [], words[index + 1 + offset] ?? []);
        const isEnough = common.count >= LEAST_SHARED.count && common.share >= LEAST_SHARED.share;
        return isEnough ? [[card, other]] : [];
      }),
    );
  });
}

/** When and in which period the row is meant to be. */
function timeOf(plan: Plan, card: Card): string {
  const recurrence = meaningOf(plan, card)?.recurrence;
  const { window, deadline } = recurrence ?? {};
  const days = [card.startsOn, card.endsOn, window?.from, window?.to, deadline];
  return [...days, card.sprintId, card.horizon].join('|');
}

function alike(plan: Plan, group: readonly Card[]): Finding {
  return finding('events-alike', [timeOf(plan, group[0] as Card)], {
    cardIds: group.map(({ id }) => id),
    fixes: group.map(({ id }) => ({
      code: 'cancel-repeat',
      cardId: id,
      params: {},
      // The reason is written in the language of the person who cancels.
      commands: [{ name: 'card.cancel', args: { cardId: id, reason: '' } }],
    })),
  });
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function groupedBy(cards: readonly Card[], keyOf: (card: Card) => string): Card[][] {
  const groups = new Map<string, Card[]>();
  for (const card of cards) {
    const key = keyOf(card);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [card]);
    else group.push(card);
  }
  return [...groups.values()];
}
