import { useDroppable } from '@dnd-kit/core';
import { liveCards } from '@kaskad/shared/domain/sprint/cards.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { NewCard } from '../new-card.tsx';
import { PlannedCard } from './planned-card.tsx';
import { SPRINT_PLACE } from './pull-area.tsx';
import styles from './room.module.css';
import { Section } from './section.tsx';

/** The cards that are in the plan; ideas are dropped here. */
export function PlannedSection({ sprint, team }: { sprint: Sprint; team: boolean }) {
  const { t } = useText();
  const { id: sprintId } = sprint;
  const { setNodeRef, isOver } = useDroppable({ id: SPRINT_PLACE });
  const cards = useView(['card'], [sprintId], (view) => liveCards(view, sprintId));
  return (
    <Section title={t('plan.inSprint', { n: cards.length })}>
      <div ref={setNodeRef} className={styles['place']} data-over={isOver || undefined}>
        {cards.length === 0 && <p className={styles['note']}>{t('planning.empty')}</p>}
        <ul className={styles['lines']}>
          {cards.map((card) => (
            <PlannedCard key={card.id} card={card} sprint={sprint} team={team} />
          ))}
        </ul>
      </div>
      {team && <NewCard sprint={sprint} />}
    </Section>
  );
}
