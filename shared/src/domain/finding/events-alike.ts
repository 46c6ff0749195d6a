import type { Card } from '../card/card.ts';
import { joinAlikeTitles } from './alike-titles.ts';
import { type Finding, finding } from './finding.ts';
import { Groups } from './groups.ts';
import { lettersOf } from './letters-of.ts';
import { meaningOf, type Plan } from './plan.ts';
import { put } from './put.ts';
import { shared, titleWords } from './title-words.ts';

/** A result that more rows than this share is a merged cell of a table and says nothing about them. */
const MOST_OF_RESULT = 12;
const LEAST_SHARED = { count: 2, share: 0.5 };

/**
 * Rows that seem to be the same: at the same time with nearly the same title, or with the same result and much the same
 * words in the title. What comes again in another year or sprint is no repeat.
 */
export function eventsAlike(plan: Plan): Finding[] {
  return groupedBy(plan.open, (card) => timeOf(plan, card)).flatMap((cards) => {
    if (cards.length < 2) return [];
    const groups = new Groups(cards.length);
    const titles = cards.map(titleOf);
    joinAlikeTitles(groups, titles);
    joinAlikeResults(groups, cards, titles);
    return groups.list().map((places) =>
      alike(
        plan,
        places.flatMap((place) => cards[place] ?? []),
      ),
    );
  });
}

function joinAlikeResults(
  groups: Groups,
  cards: readonly Card[],
  titles: readonly (readonly string[])[],
): void {
  const results = new Map<number, number[]>();
  for (const [place, { plannedResult }] of cards.entries())
    if (plannedResult !== null) put(results, lettersOf(plannedResult), place);
  for (const places of results.values()) {
    if (places.length > MOST_OF_RESULT) continue;
    for (const [index, a] of places.entries())
      for (const b of places.slice(index + 1))
        if (!groups.areJoined(a, b) && areMuchAlike(titles[a] ?? [], titles[b] ?? []))
          groups.join(a, b);
  }
}

/** Rows never change, so what was read of one is kept as long as the row is. */
function titleOf(card: Card): readonly string[] {
  const known = titlesKnown.get(card);
  if (known !== undefined) return known;
  const words = titleWords(card.title);
  titlesKnown.set(card, words);
  return words;
}

const titlesKnown = new WeakMap<Card, readonly string[]>();

function areMuchAlike(a: readonly string[], b: readonly string[]): boolean {
  const { count, share } = shared(a, b);
  return count >= LEAST_SHARED.count && share >= LEAST_SHARED.share;
}

/** When and in which period the row is meant to be. */
function timeOf(plan: Plan, card: Card): string {
  const recurrence = meaningOf(plan, card)?.recurrence;
  const days = `${card.startsOn}|${card.endsOn}|${card.sprintId}|${card.horizon}`;
  if (recurrence === undefined || recurrence === null) return days;
  const { window, deadline } = recurrence;
  return `${days}|${window?.from}|${window?.to}|${deadline}`;
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
