import { useEffect, useRef } from 'react';
import { useText } from '../../text/use-text.ts';
import { DragArea } from '../../ui/drag/drag-area.tsx';
import { Icon } from '../../ui/icon.tsx';
import { GoalBranch } from './goal-branch.tsx';
import styles from './goal-drag.module.css';
import type { Place } from './goal-place.ts';
import type { GoalNode } from './goal-tree.ts';
import { HeldContext, type HeldGoal } from './held.ts';
import { useGoalDrag } from './use-goal-drag.ts';

/** The tree of goals; each can be carried to another place by mouse, touch and keyboard, and taken back. */
export function GoalDrag({ tree }: { tree: readonly GoalNode[] }) {
  const { t } = useText();
  const root = useRef<HTMLUListElement>(null);
  const { said, landed, drag, placeWords } = useGoalDrag(tree, root);
  const { held } = drag;
  useEffect(() => {
    if (landed === undefined) return;
    root.current?.querySelector<HTMLElement>(`[data-grip="${landed.id}"]`)?.focus();
  }, [landed]);
  return (
    <HeldContext value={held}>
      <DragArea
        drag={drag}
        said={said}
        hint={t('goal.dragHint')}
        ghost={held && <Ghost held={held} placeWords={placeWords} />}
        scroll={scroll}
      >
        <ul
          ref={root}
          className={styles['tree']}
          data-drop={held?.to?.parentId === null && held.to.before === null ? 'end' : undefined}
        >
          {tree.map((node, index) => (
            <GoalBranch
              key={node.goal.id}
              node={node}
              siblings={tree}
              index={index}
              parent={null}
            />
          ))}
        </ul>
      </DragArea>
    </HeldContext>
  );
}

/** The goal in the hand, and where it would go. */
function Ghost({
  held: { thing, to },
  placeWords,
}: {
  held: HeldGoal;
  placeWords: (place: Place) => string;
}) {
  return (
    <div className={styles['ghost']}>
      <p className={styles['title']}>{thing.title}</p>
      {to !== null && (
        <p className={styles['place']} data-refused={to.refused !== undefined || undefined}>
          <Icon name={to.refused === undefined ? 'arrow-right' : 'blocked'} size={16} />
          {to.refused ?? placeWords(to)}
        </p>
      )}
    </div>
  );
}

const scroll = { x: 0, y: 0.08 };
