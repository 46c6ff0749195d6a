/** The choices of a closing while they are being made, card by card. */
import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { Disposition } from '@kaskad/shared/domain/sprint/disposition.ts';

export const closingKinds = ['carry', 'split', 'idea', 'cancel'] as const;
export type ClosingKind = (typeof closingKinds)[number];

export interface Choice {
  readonly kind: ClosingKind | null;
  readonly reason: string;
  /** For a split: what was done and what is left; empty keeps the card's title. */
  readonly doneTitle: string;
  readonly restTitle: string;
}
export type Choices = Readonly<Record<string, Choice>>;

export const noChoice: Choice = { kind: null, reason: '', doneTitle: '', restTitle: '' };

export function choiceOf(choices: Choices, cardId: string): Choice {
  return choices[cardId] ?? noChoice;
}

export function isDecided({ kind, reason }: Choice): boolean {
  return kind !== null && reason.trim() !== '';
}

/** Gives one fate and reason to the named cards, whatever they had; what each split is called stays its own. */
export function givenTo(
  choices: Choices,
  cardIds: readonly string[],
  given: Pick<Choice, 'kind' | 'reason'>,
): Choices {
  const changed = cardIds.map((id): [string, Choice] => [
    id,
    { ...choiceOf(choices, id), ...given },
  ]);
  return { ...choices, ...Object.fromEntries(changed) };
}

/** What the verb takes: the decided cards only, so that a missing one is named by its refusal. */
export function dispositionsOf(choices: Choices, cards: readonly Card[]): Disposition[] {
  return cards.flatMap((card): Disposition[] => {
    const { kind, reason, doneTitle, restTitle } = choiceOf(choices, card.id);
    const common = { cardId: card.id, reason: reason.trim() };
    if (kind === null || common.reason === '') return [];
    if (kind !== 'split') return [{ ...common, kind }];
    const done = doneTitle.trim();
    const rest = restTitle.trim();
    return [
      {
        ...common,
        kind,
        ...(done === '' ? {} : { doneTitle: done }),
        ...(rest === '' ? {} : { restTitle: rest }),
      },
    ];
  });
}
