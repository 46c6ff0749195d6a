import { z } from 'zod';
import type { Card } from '../card/card.ts';
import type { State } from '../state.ts';
import { cardsOf } from './cards.ts';
import type { Disposition } from './disposition.ts';
import { type FrozenCard, frozenCard } from './frozen.ts';
import { type FrozenWork, frozenWork } from './frozen-board.ts';
import type { Sprint } from './sprint.ts';

/** What became of a card: `withdrawn` was promised and left the sprint before its end. */
export const fates = ['done', 'carried', 'split', 'idea', 'cancelled', 'withdrawn'] as const;
export type Fate = (typeof fates)[number];

/** What an outcome says of a card beside the card itself. */
export const fateShape = {
  /** True for a card of the promise, false for one that was added later. */
  promised: z.boolean(),
  fate: z.enum(fates),
  reason: z.string().nullable(),
  actualResult: z.string().nullable(),
  /** For a split: the titles of what was done and of what goes on. */
  doneTitle: z.string().nullable(),
  restTitle: z.string().nullable(),
};
const fateSchema = z.strictObject(fateShape);
type CardWithFate = FrozenCard & FrozenWork & z.infer<typeof fateSchema>;

/** The sprint's cards, then those that were promised and are in it no longer. */
export function outcomeCards(
  state: State,
  sprint: Sprint,
  dispositions: readonly Disposition[],
): CardWithFate[] {
  const promised = new Set(sprint.promisedCardIds);
  const decided = new Map(dispositions.map((disposition) => [disposition.cardId, disposition]));
  const present = cardsOf(state, sprint.id);
  const here = new Set(present.map((card) => card.id));
  const gone = sprint.promisedCardIds
    .filter((id) => !here.has(id))
    .map((id) => state.card.get(id))
    .filter((card) => card !== undefined);
  return [
    ...present.map((card) => ({
      ...frozenCard(state, card),
      ...frozenWork(card),
      ...fateOf(card, decided.get(card.id)),
      promised: promised.has(card.id),
      actualResult: card.actualResult,
    })),
    ...gone.map((card) => ({
      ...frozenCard(state, card),
      ...frozenWork(card),
      ...fated('withdrawn', card.returnReason),
      promised: true,
      actualResult: card.actualResult,
    })),
  ];
}

export function totalsOf(
  cards: readonly CardWithFate[],
): Record<'promised' | 'added' | Fate, number> {
  const count = (fits: (card: CardWithFate) => boolean) => cards.filter(fits).length;
  return {
    promised: count((card) => card.promised),
    added: count((card) => !card.promised),
    done: count(({ fate }) => fate === 'done'),
    carried: count(({ fate }) => fate === 'carried'),
    split: count(({ fate }) => fate === 'split'),
    idea: count(({ fate }) => fate === 'idea'),
    cancelled: count(({ fate }) => fate === 'cancelled'),
    withdrawn: count(({ fate }) => fate === 'withdrawn'),
  };
}

type FateOfCard = Pick<CardWithFate, 'fate' | 'reason' | 'doneTitle' | 'restTitle'>;

function fateOf(card: Card, disposition: Disposition | undefined): FateOfCard {
  if (card.cancelledAt !== null) return fated('cancelled', card.cancelReason);
  if (disposition === undefined) return fated('done', null);
  const { kind, reason } = disposition;
  if (kind === 'carry') return fated('carried', reason);
  if (kind === 'cancel') return fated('cancelled', reason);
  if (kind === 'idea') return fated('idea', reason);
  const { doneTitle = card.title, restTitle = card.title } = disposition;
  return { ...fated('split', reason), doneTitle, restTitle };
}

function fated(fate: Fate, reason: string | null): FateOfCard {
  return { fate, reason, doneTitle: null, restTitle: null };
}
