import { useRow } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { useTitle } from '../../ui/use-title.ts';
import styles from './direction-screen.module.css';
import { DirectionSection } from './direction-section.tsx';

/** Directions of the National Projects that one project serves. */
export function ProjectDirections({ projectId }: { projectId: string }) {
  const { t } = useText();
  const project = useRow('project', projectId);
  const title = t('direction.ofProject');
  useTitle(project === undefined ? title : `${title} · ${project.title}`);
  return (
    <div className={styles['screen']}>
      <DirectionSection projectId={projectId} />
    </div>
  );
}
