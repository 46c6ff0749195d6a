import { Link } from 'wouter';
import { useCascade, useRow } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import styles from './goal-branch.module.css';
import { GoalCards } from './goal-cards.tsx';
import { GoalMenu } from './goal-menu.tsx';
import { useGoalRoom } from './goal-room.ts';
import type { GoalNode } from './goal-tree.ts';
import { KpiLine } from './kpi-line.tsx';

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
  const { goal, children, cards, kpis } = node;
  const room = useGoalRoom();
  const { cascadeId } = useCascade();
  const project = useRow('project', goal.projectId);
  const bare = cards.length === 0 && kpis.length === 0 && children.length === 0;
  return (
    <li className={styles['branch']} data-level={goal.level}>
      <div className={styles['goal']}>
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
        {cards.length > 0 && <GoalCards cards={cards} />}
        {kpis.length > 0 && (
          <ul className={styles['kpis']}>
            {kpis.map((kpi) => (
              <KpiLine key={kpi.id} kpi={kpi} />
            ))}
          </ul>
        )}
        {bare && goal.level === 'objective' && <p className={styles['bare']}>{t('goal.bare')}</p>}
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
