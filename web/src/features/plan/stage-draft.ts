import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import { daysOf } from '@kaskad/shared/domain/schedule/days-of.ts';
import type { Meaning } from '@kaskad/shared/domain/schedule/meaning.ts';
import { isOfDays, meaningOfDays } from '../../reading/hand-days.ts';
import type { SavedMeaning } from '../../reading/understood.ts';

/** A stage while it is put together. */
export interface StageDraft {
  readonly title: string;
  readonly text: string;
  readonly understood: SavedMeaning | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly precision: NonNullable<Card['precision']>;
}

type Days = Pick<Card, 'startsOn' | 'endsOn' | 'precision'>;

interface Asked {
  readonly name: CommandName;
  readonly args: Readonly<Record<string, unknown>>;
}

/** What a person settled about the words of the draft: its days follow them. */
export function settledBy(
  text: string,
  meaning: Meaning | null,
  corrected: boolean,
): Partial<StageDraft> {
  if (meaning === null) return { text, understood: null };
  const understood = { meaning, corrected };
  const days = daysOf(meaning);
  if (meaning.question !== null || days.precision === null) return { text, understood };
  const { startsOn, endsOn, precision } = days;
  return { text, understood, startsOn, endsOn, precision };
}

/** The commands that make a new stage, or an old one (`stage`), what the draft says. */
export function commandsOf(
  draft: StageDraft,
  cardId: string,
  projectId: string,
  stage: Card | null,
): Asked[] {
  const title = draft.title.trim();
  const days = daysIn(draft);
  const had = (stage?.scheduleText ?? null) !== null;
  const own = draft.text === '' && !had ? days : {};
  const first: Asked =
    stage === null
      ? { name: 'card.add', args: { cardId, projectId, kind: 'stage', title, ...own } }
      : { name: 'card.edit', args: { cardId, title, ...own } };
  if (draft.text !== '') {
    const args = { cardId, text: draft.text, ...toldBy(draft, days) };
    return [first, { name: 'card.schedule', args }];
  }
  if (!had) return [first];
  const cleared = { cardId, text: null, meaning: null, corrected: false };
  return [
    first,
    { name: 'card.schedule', args: cleared },
    { name: 'card.edit', args: { cardId, ...days } },
  ];
}

function daysIn({ startsOn, endsOn, precision }: StageDraft): Days {
  return { startsOn, endsOn, precision: startsOn === null && endsOn === null ? null : precision };
}

/** What the words are to mean: what was understood, unless other days stand beside it. */
function toldBy(
  { understood }: StageDraft,
  days: Days,
): { meaning: Meaning | null; corrected: boolean } {
  const chosen = meaningOfDays(days);
  if (understood === null) return { meaning: chosen, corrected: chosen !== null };
  const { meaning } = understood;
  const { startsOn, endsOn } = daysOf(meaning);
  const isSame = startsOn === days.startsOn && endsOn === days.endsOn;
  if (isSame || chosen === null || !isOfDays(meaning)) return understood;
  return { meaning: chosen, corrected: true };
}
