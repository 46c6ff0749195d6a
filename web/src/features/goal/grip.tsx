import { useDraggable } from '@dnd-kit/core';
import type { Goal } from '@kaskad/shared/domain/goal/goal.ts';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './goal-drag.module.css';

/** What a goal is taken by: with the mouse, a finger, or the space bar and arrows. */
export function Grip({ goal }: { goal: Goal }) {
  const { t } = useText();
  const { setNodeRef, setActivatorNodeRef, listeners, attributes } = useDraggable({
    id: goal.id,
    data: { goal },
  });
  return (
    <span ref={setNodeRef} className={styles['hold']} data-print="hide">
      <button
        ref={setActivatorNodeRef}
        type="button"
        className={styles['grip']}
        aria-label={t('goal.carry', { title: goal.title })}
        aria-describedby={attributes['aria-describedby']}
        aria-roledescription={t('goal.draggable')}
        data-grip={goal.id}
        {...listeners}
      >
        <Icon name="grip" size={16} />
      </button>
    </span>
  );
}
