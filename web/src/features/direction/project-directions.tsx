import { useState } from 'react';
import { useCascade, useRow, useView } from '../../sync/use-cascade.ts';
import { useWhyNotSentence } from '../../sync/use-why-not.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { DirectionPicker } from './direction-picker.tsx';
import screen from './direction-screen.module.css';
import { linkedDirections } from './directions.ts';
import styles from './project-directions.module.css';
import { ServedDirection } from './served-direction.tsx';

/** Directions of the National Projects that one project serves, with their years and what continues them. */
export function ProjectDirections({ projectId }: { projectId: string }) {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const project = useRow('project', projectId);
  const [picking, setPicking] = useState(false);
  const linked = useView(['link', 'direction'], [projectId], (view) =>
    linkedDirections(view, projectId),
  );
  const refused = useWhyNotSentence('project.edit', { projectId });
  const title = t('direction.ofProject');
  useTitle(project === undefined ? title : `${title} · ${project.title}`);
  if (project === undefined) return null;
  return (
    <div className={screen['screen']}>
      <header className={screen['head']}>
        <div>
          <h1 className={screen['title']}>{title}</h1>
          <p className={screen['lead']}>{t('direction.ofProjectLead')}</p>
        </div>
        <div className={screen['actions']} data-print="hide">
          <LinkButton href={`/c/${cascadeId}/trace?project=${projectId}`} icon="matrix">
            {t('direction.toTrace')}
          </LinkButton>
          <Button look="primary" icon="plus" refused={refused} onClick={() => setPicking(true)}>
            {t('direction.link')}
          </Button>
        </div>
      </header>
      {linked.length === 0 ? (
        <EmptyState title={t('direction.noneLinked')}>
          <p>{t('direction.noneLinkedHint')}</p>
        </EmptyState>
      ) : (
        <ul className={styles['list']}>
          {linked.map((one) => (
            <ServedDirection key={one.link.id} {...one} project={project} />
          ))}
        </ul>
      )}
      {picking && (
        <DirectionPicker projectId={projectId} linked={linked} onClose={() => setPicking(false)} />
      )}
    </div>
  );
}
