import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { newId } from '../../../sync/new-id.ts';
import { useAsk } from '../../../sync/use-ask.ts';
import { useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { FactChip, factOf } from '../../../ui/fact-chip.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { showToast } from '../../../ui/toast.ts';
import { CardLines } from '../card-lines.tsx';
import { leftBehind } from '../year/left-behind.ts';
import { Section } from './section.tsx';

/** Events of the school year before that this one does not repeat, each with how it went and a way to repeat it after all. */
export function MissingSection({ sprint, lead }: { sprint: Sprint; lead: boolean }) {
  const { t } = useText();
  const { ask } = useAsk();
  const cards = useView(['card', 'sprint'], [sprint], (view) => leftBehind(view, sprint));
  if (cards.length === 0) return null;
  const repeat = (cardId: string, title: string) => {
    if (ask('card.repeat', { cardId, newId: newId(), sprintId: sprint.id }))
      showToast(t('year.repeated', { title }), { tone: 'met' });
  };
  return (
    <Section title={t('year.missing', { n: cards.length })}>
      <CardLines
        cards={cards}
        action={(card) => (
          <>
            <FactChip fact={factOf(card)} />
            {lead && (
              <IconButton
                small
                icon="copy"
                label={t('year.repeat', { title: card.title })}
                onClick={() => repeat(card.id, card.title)}
              />
            )}
          </>
        )}
      />
    </Section>
  );
}
