import { useState } from 'react';
import { useParams, useSearchParams } from 'wouter';
import { useRow } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { useTitle } from '../../ui/use-title.ts';
import { KpiDialog } from './kpi-dialog.tsx';
import { type Editing, KpiContext } from './kpi-room.ts';

/** The room of KPIs, of a project or of the whole programme. */
export function KpiScreen() {
  const { t } = useText();
  const { projectId = null } = useParams<{ projectId?: string }>();
  const [params, setParams] = useSearchParams();
  const [opened, setEditing] = useState<Editing>();
  const project = useRow('project', projectId);
  const asked = params.get('add');
  const editing = asked === null ? opened : ({ kind: 'add', goalId: asked } as const);
  const goal = useRow('goal', editing?.kind === 'add' ? editing.goalId : null);
  const title = t(projectId === null ? 'kpi.ofProgramme' : 'kpi.ofProject');
  useTitle(project === undefined ? title : `${title} · ${project.title}`);
  const close = () => {
    setEditing(undefined);
    setParams((before) => {
      const rest = new URLSearchParams(before);
      rest.delete('add');
      return rest;
    });
  };
  return (
    <KpiContext value={{ projectId, edit: setEditing }}>
      <h1>{title}</h1>
      {editing?.kind === 'add' && <KpiDialog goal={goal ?? null} onClose={close} />}
      {editing?.kind === 'edit' && <KpiDialog kpi={editing.kpi} onClose={close} />}
    </KpiContext>
  );
}
