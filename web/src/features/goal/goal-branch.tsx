import { Link } from 'wouter';
import { useAsk } from '../../sync/use-ask.ts';
import { useCascade, useRow } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { GoalBehind } from './goal-behind.tsx';
import styles from './goal-branch.module.css';
import { GoalMenu } from './goal-menu.tsx';
import { useGoalRoom } from './goal-room.ts';
import type { GoalNode } from './goal-tree.ts';
import { Grip } from './grip.tsx';
import { useDrop } from './held.ts';

/** A goal, what stands behind it, and the goals below. */
export function GoalBranch({
  node,
  siblings,
  index,
  parent,
}: {
  node: GoalNode;
  /** All branches beside this one, itself among them, in order. */
  siblings: readonly GoalNode[];
  index: number;
  parent: GoalNode | null;
}) {
  const { t } = useText();
  const { goal, children } = node;
  const room = useGoalRoom();
  const { cascadeId } = useCascade();
  const { whyNot } = useAsk();
  const drop = useDrop(goal.id);
  const project = useRow('project', goal.projectId);
  const fixed = whyNot('goal.edit', { goalId: goal.id, title: goal.title }) !== undefined;
  return (
    <li className={styles['branch']} data-level={goal.level}>
      <div className={styles['goal']} data-goal={goal.id} data-fixed={fixed || undefined} {...drop}>
        {!fixed && <Grip goal={goal} />}
        <div className={styles['words']}>
          <p className={styles['level']}>
            {t(`goalLevel.${goal.level}`)}
            {goal.level === 'project' && room.projectId === null && project !== undefined && (
              <>
                {': '}
                <Link href={`/c/${cascadeId}/p/${project.id}/goals`}>{project.title}</Link>
              </>
            )}
          </p>
          <p className={styles['title']}>{goal.title}</p>
        </div>
        <GoalMenu node={node} siblings={siblings} index={index} parent={parent} />
        <GoalBehind node={node} />
      </div>
      {children.length > 0 && (
        <ul className={styles['children']}>
          {children.map((child, at) => (
            <GoalBranch
              key={child.goal.id}
              node={child}
              siblings={children}
              index={at}
              parent={node}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
