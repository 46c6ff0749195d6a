import { ReadingStill } from '../../reading/reading-still.tsx';
import { useCascade, useRow } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { useCard } from './card-room.ts';
import { CardWords } from './card-words.tsx';
import { Section } from './section.tsx';
import { WhenDates } from './when-dates.tsx';
import { whenWords } from './when-words.ts';

/** When the card takes place: the plan's own words as they were written, and the days they stand for. */
export function When() {
  const { t, date } = useText();
  const { card, locked, undetailed } = useCard();
  const schedule = useRow('schedule', card.id);
  const today = useCascade().now().slice(0, 10);
  const words = whenWords(card, { t, date }, today);
  if (locked !== undefined) {
    return (
      <Section title={t('card.when')}>
        <p>
          {[words, card.scheduleText && t('history.quoted', { text: card.scheduleText })]
            .filter(Boolean)
            .join(' · ') || t('card.notChosen')}
        </p>
        {schedule !== undefined && <ReadingStill meaning={schedule.meaning} />}
      </Section>
    );
  }
  return (
    <Section title={t('card.when')} note={words === '' ? undefined : words}>
      <CardWords />
      <WhenDates vague={undetailed !== undefined} />
    </Section>
  );
}
