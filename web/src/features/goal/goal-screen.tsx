import { useState } from 'react';
import { useParams } from 'wouter';
import { useCascade, useRow, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LookSwitch } from '../../ui/look-switch.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { AddGoal } from './add-goal.tsx';
import { DirectionLinks } from './direction-links.tsx';
import { EditingDialog } from './editing-dialog.tsx';
import { GoalDrag } from './goal-drag.tsx';
import { type Editing, GoalContext } from './goal-room.ts';
import styles from './goal-screen.module.css';
import { treeKinds, treeOf } from './goal-tree.ts';
import { LooseKpis } from './loose-kpis.tsx';

/** Goals as a tree from the programme down to a project's objectives, with what stands behind each of them. */
export function GoalScreen() {
  const { t } = useText();
  const { projectId = null } = useParams<{ projectId?: string }>();
  const { cascadeId } = useCascade();
  const home = `/c/${cascadeId}/p/${projectId}`;
  const project = useRow('project', projectId);
  const tree = useView(treeKinds, [projectId], (view) => treeOf(view, projectId));
  const [editing, setEditing] = useState<Editing>();
  const title = t(projectId === null ? 'goal.ofProgramme' : 'goal.ofProject');
  useTitle(project === undefined ? title : `${title} · ${project.title}`);
  return (
    <GoalContext value={{ projectId, edit: setEditing }}>
      <div className={styles['screen']}>
        <section className={styles['goals']}>
          <header className={styles['head']}>
            <h1 className={styles['title']}>{title}</h1>
            {projectId !== null && (
              <LookSwitch
                label={t('matrix.looks')}
                items={[
                  { href: `${home}/goals`, label: t('matrix.tree') },
                  { href: `${home}/matrix`, label: t('matrix.plan') },
                ]}
                current={`${home}/goals`}
              />
            )}
            <AddGoal />
          </header>
          {tree.length === 0 ? (
            <EmptyState title={t('goal.empty')}>
              <p>{t(projectId === null ? 'goal.emptyProgramme' : 'goal.emptyProject')}</p>
            </EmptyState>
          ) : (
            <GoalDrag tree={tree} />
          )}
        </section>
        <aside className={styles['aside']}>
          <LooseKpis />
          <DirectionLinks projectId={projectId} />
        </aside>
      </div>
      {editing !== undefined && (
        <EditingDialog editing={editing} onClose={() => setEditing(undefined)} />
      )}
    </GoalContext>
  );
}
