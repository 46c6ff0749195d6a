import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { Link } from 'wouter';
import { newId } from '../../../sync/new-id.ts';
import { useAsk } from '../../../sync/use-ask.ts';
import { useRow, useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { factOf } from '../../../ui/event-fact.ts';
import { FactChip } from '../../../ui/fact-chip.tsx';
import { showToast } from '../../../ui/toast.ts';
import { usePlace } from '../use-place.ts';
import { leftBehind } from '../year/left-behind.ts';
import styles from './room.module.css';
import { Section } from './section.tsx';

/** Events of the school year before that this one does not repeat, each with how it went and a way to repeat it after all. */
export function MissingSection({ sprint, lead }: { sprint: Sprint; lead: boolean }) {
  const { t } = useText();
  const { ask } = useAsk();
  const { hrefOfCard } = usePlace();
  const cards = useView(['card', 'sprint'], [sprint], (view) => leftBehind(view, sprint));
  const before = useRow('sprint', cards[0]?.sprintId);
  if (cards.length === 0) return null;
  const repeat = (cardId: string, title: string) => {
    if (ask('card.repeat', { cardId, newId: newId(), sprintId: sprint.id }))
      showToast(t('year.repeated', { title }), { tone: 'met' });
  };
  return (
    <Section title={t('year.missing', { n: cards.length })}>
      <ul className={styles['lines']}>
        {cards.map((card) => {
          const { id, title } = card;
          return (
            <li key={id}>
              <Link href={hrefOfCard(id)}>{title}</Link>
              <div className={styles['row']}>
                <FactChip fact={factOf(card, before)} />
                {lead && (
                  <Button
                    small
                    look="quiet"
                    icon="copy"
                    aria-label={t('year.repeat', { title })}
                    onClick={() => repeat(id, title)}
                  >
                    {t('year.doRepeat')}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
