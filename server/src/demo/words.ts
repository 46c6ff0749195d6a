import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { answersTo } from '@kaskad/shared/domain/schedule/answers/answers-to.ts';
import { readInPlan } from '@kaskad/shared/domain/schedule/answers/read-in-plan.ts';
import { scheduleContextOf } from '@kaskad/shared/domain/schedule/card-context.ts';
import type { Context } from '@kaskad/shared/domain/schedule/context.ts';
import { daysOf } from '@kaskad/shared/domain/schedule/days-of.ts';
import { makeMeaning } from '@kaskad/shared/domain/schedule/make-meaning.ts';
import type { Meaning } from '@kaskad/shared/domain/schedule/meaning.ts';
import { readSchedule } from '@kaskad/shared/domain/schedule/read-schedule.ts';
import { stageContextOf } from '@kaskad/shared/domain/schedule/stage-context.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import type { When } from './content/content.ts';

export type Days = Pick<Card, 'startsOn' | 'endsOn' | 'precision'>;

/** What a card is given by `card.schedule`. */
export interface Entered {
  readonly text: string;
  readonly meaning: Meaning;
  /** The people of the demonstration answered a question, or named days within those of the words. */
  readonly corrected: boolean;
}

/**
 * The plan's own words with what they mean where the card stands, read now. `days` tells which answer was given where
 * the words ask, and which days were chosen where it narrows them; without it the reading alone counts.
 * @throws when the words ask and nobody answered
 */
export function enteredWords(state: State, cardId: string, text: string, days?: Days): Entered {
  const card = state.card.get(cardId);
  if (card === undefined) throw new Error(`no card ${cardId} for «${text}»`);
  const context =
    card.kind === 'stage' ? stageContextOf(state, card) : scheduleContextOf(state, card);
  const meaning = readInPlan(text, context);
  if (days === undefined) {
    if (meaning.question !== null) throw new Error(`«${text}» asks ${meaning.question.code}`);
    return { text, meaning, corrected: false };
  }
  if (meaning.question === null && isSame(meaning, days))
    return { text, meaning, corrected: false };
  const answered = answersOf(text, meaning, context, days).find((one) => isSame(one, days));
  return { text, meaning: answered ?? chosen(days), corrected: true };
}

/** The answers to what the words ask; to a deadline also the day on which work begins. */
function answersOf(
  text: string,
  meaning: Meaning,
  context: Context,
  { startsOn }: Days,
): Meaning[] {
  if (meaning.question !== null) {
    return answersTo(text, meaning, context).map((one) => one.meaning);
  }
  return meaning.kind === 'deadline' ? [{ ...meaning, start: startsOn, inferred: [] }] : [];
}

function isSame(meaning: Meaning, days: Days): boolean {
  const found = daysOf(meaning);
  const { startsOn, endsOn, precision } = days;
  return found.startsOn === startsOn && found.endsOn === endsOn && found.precision === precision;
}

/** Days that were named within those of the words. */
function chosen({ startsOn, endsOn }: Days): Meaning {
  const kind = startsOn === endsOn ? 'date' : 'range';
  return makeMeaning(kind, { start: startsOn, end: endsOn, precision: 'day' });
}

/** The days that the words of a project mean by themselves. */
export function daysOfWords(text: string): Pick<Days, 'startsOn' | 'endsOn'> {
  const { startsOn, endsOn } = daysOf(readSchedule(text, {}));
  return { startsOn, endsOn };
}

export function daysIn([, startsOn, endsOn, precision]: When): Days {
  return { startsOn, endsOn, precision };
}
