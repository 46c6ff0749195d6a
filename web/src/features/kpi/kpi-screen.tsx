import { useState } from 'react';
import { useParams } from 'wouter';
import { useCascade, useRow, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { AddKpi } from './add-kpi.tsx';
import { useKpiAddress } from './kpi-address.ts';
import { KpiDialog } from './kpi-dialog.tsx';
import { listKinds, sectionsOf } from './kpi-list.ts';
import { KpiListView } from './kpi-list-view.tsx';
import { KpiPage } from './kpi-page.tsx';
import { type Editing, KpiContext } from './kpi-room.ts';
import styles from './kpi-screen.module.css';
import { RoomTools } from './room-tools.tsx';
import { useKpiRights } from './use-kpi-rights.ts';
import { WaitingInbox } from './waiting-inbox.tsx';

/** The room of KPIs, of a project or of the programme with all its projects; `?kpi=` opens one of them. */
export function KpiScreen() {
  const { projectId = null } = useParams<{ projectId?: string }>();
  const { kpiId, adding, open } = useKpiAddress();
  const [opened, setEditing] = useState<Editing>();
  const editing = adding === null ? opened : ({ kind: 'add', goalId: adding } as const);
  const goal = useRow('goal', editing?.kind === 'add' ? editing.goalId : null);
  const close = () => {
    setEditing(undefined);
    if (adding !== null) open({ add: null });
  };
  return (
    <KpiContext value={{ projectId, edit: setEditing }}>
      {kpiId === null ? <KpiList /> : <KpiPage key={kpiId} kpiId={kpiId} />}
      {editing?.kind === 'add' && <KpiDialog goal={goal ?? null} onClose={close} />}
      {editing?.kind === 'edit' && <KpiDialog kpi={editing.kpi} onClose={close} />}
    </KpiContext>
  );
}

function KpiList() {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const { projectId = null } = useParams<{ projectId?: string }>();
  const project = useRow('project', projectId);
  const sections = useView(listKinds, [cascadeId, projectId], (view) =>
    sectionsOf(view, projectId),
  );
  const { team } = useKpiRights(projectId);
  const title = t(projectId === null ? 'kpi.ofProgramme' : 'kpi.ofProject');
  useTitle(project === undefined ? title : `${title} · ${project.title}`);
  return (
    <div className={styles['screen']}>
      <header className={styles['head']}>
        <h1 className={styles['title']}>{title}</h1>
        <RoomTools />
      </header>
      <WaitingInbox />
      {sections.length === 0 ? (
        <EmptyState title={t('kpi.empty')} action={team && <AddKpi />}>
          <p>{t('kpi.emptyHint')}</p>
        </EmptyState>
      ) : (
        <KpiListView sections={sections} />
      )}
    </div>
  );
}
