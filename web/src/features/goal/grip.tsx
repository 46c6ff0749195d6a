import type { Goal } from '@kaskad/shared/domain/goal/goal.ts';
import { useText } from '../../text/use-text.ts';
import { useHandle } from '../../ui/drag/use-handle.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './goal-drag.module.css';

/** What a goal is taken by: with the mouse, a finger, or the space bar and arrows. */
export function Grip({ goal }: { goal: Goal }) {
  const { t } = useText();
  const handle = useHandle({ id: goal.id, data: { goal }, name: t('goal.draggable') });
  return (
    <span ref={handle.ref} className={styles['hold']} data-print="hide">
      <button
        ref={handle.keysRef}
        type="button"
        className={styles['grip']}
        aria-label={t('goal.carry', { title: goal.title })}
        data-grip={goal.id}
        {...handle.keys}
        {...handle.press}
      >
        <Icon name="grip" size={16} />
      </button>
    </span>
  );
}
