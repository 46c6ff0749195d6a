import { DndContext, DragOverlay } from '@dnd-kit/core';
import type { Goal } from '@kaskad/shared/domain/goal/goal.ts';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { GoalBranch } from './goal-branch.tsx';
import styles from './goal-drag.module.css';
import { type Place, placeOf, placeOver } from './goal-place.ts';
import type { GoalNode } from './goal-tree.ts';
import { HeldContext } from './held.ts';
import { type Held, useGoalDrag } from './use-goal-drag.ts';
import { useGoalMoves } from './use-goal-moves.ts';

/** The tree of goals; each can be carried to another place by mouse, touch and keyboard, and taken back. */
export function GoalDrag({ tree }: { tree: readonly GoalNode[] }) {
  const { t } = useText();
  const root = useRef<HTMLUListElement>(null);
  const { said, landed, drag, placeWords } = useDrag(tree, root);
  const { held } = drag;
  useEffect(() => {
    if (landed === undefined) return;
    root.current?.querySelector<HTMLElement>(`[data-grip="${landed.id}"]`)?.focus();
  }, [landed]);
  return (
    <HeldContext value={held}>
      <DndContext
        sensors={drag.sensors}
        collisionDetection={drag.collisionDetection}
        autoScroll={autoScroll}
        accessibility={{
          announcements: silent,
          screenReaderInstructions: { draggable: t('goal.dragHint') },
          restoreFocus: false,
        }}
        {...drag.events}
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
        <DragOverlay dropAnimation={null} zIndex={30}>
          {held?.by === 'pointer' && (
            <div className={styles['ghost']}>
              <p className={styles['title']}>{held.goal.title}</p>
              {held.to !== null && (
                <p
                  className={styles['place']}
                  data-refused={held.refused !== undefined || undefined}
                >
                  <Icon name={held.refused === undefined ? 'arrow-right' : 'blocked'} size={16} />
                  {held.refused ?? placeWords(held.to)}
                </p>
              )}
            </div>
          )}
        </DragOverlay>
      </DndContext>
      <VisuallyHidden>
        <span role="status" aria-live="assertive">
          {said}
        </span>
      </VisuallyHidden>
    </HeldContext>
  );
}

/** The drag of a tree: what it does and what it says. */
function useDrag(tree: readonly GoalNode[], root: RefObject<HTMLUListElement | null>) {
  const { t } = useText();
  const store = useCascade();
  const { whyNot } = useAsk();
  const moves = useGoalMoves();
  const [said, setSaid] = useState('');
  const [landed, setLanded] = useState<{ readonly id: string }>();
  const titleOf = (id: string) => short(store.view().goal.get(id)?.title ?? '');
  const placeWords = ({ parentId, before }: Place) => {
    const words = {
      parent: parentId === null ? '' : titleOf(parentId),
      before: before === null ? '' : titleOf(before),
    };
    const level = parentId === null ? 'top' : 'under';
    return t(`goal.place.${level}.${before === null ? 'end' : 'before'}`, words);
  };
  const settle = ({ by, goal }: Held) => {
    if (by === 'keyboard') setLanded({ id: goal.id });
  };
  const drag = useGoalDrag(tree, root, {
    placeOf: (goal) => placeOf(tree, goal),
    placeOver: (goal, overId, part) => placeOver(tree, goal, overId, part),
    whyNot: (goal, place) => whyNot('goal.move', moveOf(goal, place)),
    onTaken: ({ goal, from }) =>
      setSaid(t('goal.say.taken', { title: short(goal.title), where: placeWords(from) })),
    onOver: ({ to, refused }) =>
      setSaid(refused ?? (to === null ? t('goal.say.nowhere') : placeWords(to))),
    onDropped: (held, to) => {
      const where = placeWords(to);
      const title = short(held.goal.title);
      const moved = moves.ask('goal.move', moveOf(held.goal, to), t('goal.moved', { where }));
      setSaid(t(moved ? 'goal.say.dropped' : 'goal.say.back', { title, where }));
      settle(held);
    },
    onCancelled: (held) => {
      const back = t('goal.say.back', { title: short(held.goal.title) });
      setSaid(held.refused === undefined ? back : `${held.refused} ${back}`);
      settle(held);
    },
  });
  return { said, landed, drag, placeWords };
}

function moveOf(goal: Goal, { parentId, before }: Place) {
  return { goalId: goal.id, parentId, before };
}

/** A goal can be as long as a paragraph; a few words tell which one it is. */
function short(title: string): string {
  return title.length <= 60 ? title : `${title.slice(0, 57).trimEnd()}…`;
}

const autoScroll = { threshold: { x: 0, y: 0.08 } };

/** The tree speaks for itself: it knows the names of places. */
const silent = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};
