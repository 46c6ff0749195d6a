import { useCascade, useRow } from '../../sync/use-cascade.ts';
import { Breadcrumb } from './breadcrumb.tsx';

/** Cascade / project, in the words of the replica once it is there. */
export function Place({
  programmeTitle,
  projectId,
}: {
  programmeTitle: string;
  projectId: string | null;
}) {
  const { cascadeId } = useCascade();
  const cascade = useRow('cascade', cascadeId);
  const project = useRow('project', projectId);
  const home = { label: cascade?.programmeTitle ?? programmeTitle, href: `/c/${cascadeId}` };
  return <Breadcrumb steps={project === undefined ? [home] : [home, { label: project.title }]} />;
}
