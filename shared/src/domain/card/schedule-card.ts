import { z } from 'zod';
import { add, applyChanges, type Change, remove, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { datesReversed } from '../dates.ts';
import type { Env } from '../env.ts';
import { uuid } from '../fields.ts';
import { following } from '../occurrence/follow.ts';
import { isEndless } from '../occurrence/heartbeat.ts';
import { type Settled, settled } from '../occurrence/settle.ts';
import { refuse } from '../refusal.ts';
import { type CardSchedule, scheduleSchema } from '../schedule/card-schedule.ts';
import { type CardDays, daysOf, noDays } from '../schedule/days-of.ts';
import type { Meaning } from '../schedule/meaning.ts';
import { layerOver, type State } from '../state.ts';
import { type Card, cardSchema, hasExactDays, homeOf } from './card.ts';
import { isUndetailable, overOpenCard } from './detail.ts';
import { dateWarnings } from './warnings.ts';

const args = z.strictObject({
  cardId: uuid,
  /** The plan's own words; null when there are none. */
  text: cardSchema.shape.scheduleText,
  /** What they mean; null while nobody and nothing understands them. */
  meaning: scheduleSchema.shape.meaning.nullable(),
  /** True when a person settled the meaning against the reading of the words. */
  corrected: z.boolean(),
  /** Days given by hand, which stand whatever the meaning says; without them the days follow from the meaning. */
  days: cardSchema.pick({ startsOn: true, endsOn: true, precision: true }).optional(),
});

/**
 * Gives a card the plan's own words about its time and what they mean. The words are kept verbatim; the days of the card
 * and the instances of a series follow from the meaning; words that mean nothing leave the days as somebody set them. An
 * idea keeps words and meaning, its exact days and instances wait until a sprint takes it.
 */
export const scheduleCard = defineCommand({
  name: 'card.schedule',
  args,
  may: { level: 'team', of: homeOf },
  run(state, { cardId, text, meaning, corrected, days: byHand }, env) {
    return overOpenCard(state, cardId, (card) => {
      if (meaning !== null && datesReversed(meaning.start, meaning.end))
        return refuse('dates-reversed');
      const days = byHand ?? followingDays(state, card, meaning);
      const isIdea = isUndetailable(state, card);
      const isKept = isIdea && hasExactDays({ ...card, ...days });
      const scheduled: Card = { ...card, ...(isKept ? noDays : days), scheduleText: text };
      const series =
        card.kind === 'stage'
          ? followingStage(state, card, scheduled, env)
          : settled(state, scheduled, isIdea ? null : meaning, env);
      const changes = [
        ...set('card', card, scheduled),
        ...meant(state, cardId, { meaning, corrected }, env),
        ...series.changes,
      ];
      return done(changes, [...dateWarnings(state, scheduled), ...series.warnings]);
    });
  },
  inverse(before, { cardId }) {
    const card = before.card.get(cardId);
    if (card === undefined) return null;
    const was = before.schedule.get(cardId);
    return {
      name: 'card.schedule',
      args: {
        cardId,
        text: card.scheduleText,
        meaning: was?.meaning ?? null,
        corrected: was !== undefined && was.correctedAt !== null,
        days: { startsOn: card.startsOn, endsOn: card.endsOn, precision: card.precision },
      },
    };
  },
});

/** A stage has no times of its own; those of its events follow its days. */
function followingStage(state: State, stage: Card, scheduled: Card, env: Env): Settled {
  const after = layerOver(state);
  applyChanges(after, set('card', stage, scheduled));
  return following(state, after, state.card.where('stageId', stage.id), env);
}

/** The days of the meaning; where there was and is none, those that stand. */
function followingDays(state: State, card: Card, meaning: Meaning | null): CardDays {
  if (meaning !== null) return daysOf(meaning);
  const { startsOn, endsOn, precision } = card;
  return state.schedule.get(card.id) === undefined ? { startsOn, endsOn, precision } : noDays;
}

/** How the row of the meaning changes; what was agreed on about the heartbeat stays as long as the work is endless. */
function meant(
  state: State,
  cardId: string,
  { meaning, corrected }: { readonly meaning: Meaning | null; readonly corrected: boolean },
  env: Env,
): Change[] {
  const was = state.schedule.get(cardId);
  if (meaning === null) return was === undefined ? [] : [remove('schedule', was)];
  const row: CardSchedule = {
    id: cardId,
    meaning,
    correctedBy: corrected ? env.actor : null,
    correctedAt: corrected ? env.now : null,
    heartbeatDays: isEndless(meaning) ? (was?.heartbeatDays ?? null) : null,
  };
  return was === undefined ? [add('schedule', row)] : set('schedule', was, row);
}
