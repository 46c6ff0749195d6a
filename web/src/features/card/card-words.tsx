import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { PlanYear } from '@kaskad/shared/domain/project/project.ts';
import { scheduleContextOf } from '@kaskad/shared/domain/schedule/card-context.ts';
import { daysOf } from '@kaskad/shared/domain/schedule/days-of.ts';
import type { Meaning } from '@kaskad/shared/domain/schedule/meaning.ts';
import { stageContextOf } from '@kaskad/shared/domain/schedule/stage-context.ts';
import { ReadingField } from '../../reading/reading-field.tsx';
import { useCascade, useRow, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { useAsk, useCard } from './card-room.ts';
import { keepDraft, readDraft } from './drafts.ts';
import styles from './when-dates.module.css';

/** The plan's own words of a card and how they are understood. */
export function CardWords() {
  const { t } = useText();
  const store = useCascade();
  const { card, home, undetailed } = useCard();
  const schedule = useRow('schedule', card.id);
  const context = useView(['project', 'card', 'sprint'], [card], (view) =>
    card.kind === 'stage' ? stageContextOf(view, card) : scheduleContextOf(view, card),
  );
  const { id: cardId, projectId } = card;
  const draftKey = `${store.personId}/${cardId}/scheduleText`;
  const saved =
    schedule === undefined
      ? null
      : { meaning: schedule.meaning, corrected: schedule.correctedAt !== null };
  const remember = (planYear: PlanYear) => ({ projectId, planYear });
  const mayRemember =
    home !== undefined && store.whyNot('project.edit', remember('academic')) === undefined;
  return (
    <div>
      <ReadingField
        label={t('card.scheduleText')}
        hint={t('card.scheduleHint')}
        value={card.scheduleText ?? ''}
        saved={saved}
        context={context}
        draft={{
          read: () => readDraft(draftKey),
          keep: (text) => keepDraft(draftKey, text),
        }}
        onSettle={(typed, meaning, corrected) => {
          const text = typed === '' ? null : typed;
          const asked = store.dispatch('card.schedule', { cardId, text, meaning, corrected });
          return asked.ok ? undefined : asked.refusal;
        }}
        onPlanYear={
          mayRemember ? (year) => void store.dispatch('project.edit', remember(year)) : undefined
        }
      />
      {undetailed !== undefined && saved !== null && (
        <p className={styles['calm']}>{t('reading.idea')}</p>
      )}
      {undetailed === undefined && schedule !== undefined && (
        <OtherDays card={card} meaning={schedule.meaning} corrected={saved?.corrected === true} />
      )}
    </div>
  );
}

/** Days that came to the card apart from its words, and the way back to those of the words. */
function OtherDays({
  card,
  meaning,
  corrected,
}: {
  card: Card;
  meaning: Meaning;
  corrected: boolean;
}) {
  const { t } = useText();
  const ask = useAsk();
  const { startsOn, endsOn } = daysOf(meaning);
  const isSame = card.startsOn === startsOn && card.endsOn === endsOn;
  if (isSame || meaning.question !== null || (startsOn === null && endsOn === null)) return null;
  const { id: cardId, scheduleText: text } = card;
  return (
    <p className={styles['calm']}>
      {t('reading.otherDays')}{' '}
      <Button
        look="quiet"
        small
        onClick={() => ask('card.schedule', { cardId, text, meaning, corrected })}
      >
        {t('reading.takeDays')}
      </Button>
    </p>
  );
}
