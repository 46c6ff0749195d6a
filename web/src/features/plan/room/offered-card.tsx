import { useDraggable } from '@dnd-kit/core';
import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { useText } from '../../../text/use-text.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { usePulling } from './pull-area.tsx';
import styles from './room.module.css';

/** One card that may be taken: ticked for the button, or dragged by itself or with all that are ticked. */
export function OfferedCard({ card }: { card: Card }) {
  const { t } = useText();
  const { chosen, choose } = usePulling();
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: card.id });
  const { id, title, carryCount, scheduleText } = card;
  const facts = [
    carryCount > 0 ? t('plan.carriedTimes', { n: carryCount }) : null,
    scheduleText,
  ].filter((fact) => fact !== null);
  return (
    <div
      ref={setNodeRef}
      {...listeners}
      className={styles['offered']}
      data-dragged={isDragging || undefined}
    >
      <div className={styles['grow']}>
        <Checkbox checked={chosen.has(id)} onChecked={(isChosen) => choose([id], isChosen)}>
          {title}
          {facts.length > 0 && <span className={styles['under']}>{facts.join(' · ')}</span>}
        </Checkbox>
      </div>
      <span className={styles['grip']} aria-hidden="true">
        <Icon name="grip" size={16} />
      </span>
    </div>
  );
}
