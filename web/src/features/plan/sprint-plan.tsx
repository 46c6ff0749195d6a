import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { useRef, useState } from 'react';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useRights } from '../../sync/use-team.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ArtefactsPanel } from './artefacts-panel.tsx';
import { GateBanner } from './gate-banner.tsx';
import { Locks } from './locks.tsx';
import { OutlinePanel } from './outline-panel.tsx';
import { foremost, planPicture } from './plan-picture.ts';
import styles from './plan-screen.module.css';
import { SprintCountDialog } from './sprint-count-dialog.tsx';
import { SprintPanel } from './sprint-panel.tsx';
import { type Shown, usePlace } from './use-place.ts';

/** The picture of chambers and gates, and below it the chamber that was chosen. */
export function SprintPlan({ project }: { project: Project }) {
  const { t } = useText();
  const store = useCascade();
  const place = usePlace();
  const panel = useRef<HTMLDivElement>(null);
  const [counting, setCounting] = useState(false);
  const { lead } = useRights(project.id);
  const picture = useView(
    ['project', 'sprint', 'outline', 'card', 'artefact', 'decision', 'override', 'retro'],
    [project.id],
    (view) => planPicture(view, project.id),
  );
  const shown: Shown = place.shown ?? foremost(picture) ?? 'design';
  const chamber = picture.chambers.find(({ number }) => number === shown);
  const goTo = (next: Shown) => {
    place.show(next);
    panel.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <figure className={styles['figure']}>
        <figcaption className={styles['bar']}>
          <h2>{t('plan.sprints', { n: project.plannedSprints })}</h2>
          {lead && (
            <Button look="quiet" icon="edit" data-print="hide" onClick={() => setCounting(true)}>
              {t('plan.sprintCount')}
            </Button>
          )}
        </figcaption>
        <Locks
          picture={picture}
          shown={shown}
          today={store.now().slice(0, 10)}
          onShow={place.show}
        />
        <GateBanner picture={picture} onGo={goTo} />
      </figure>
      <div ref={panel}>
        {shown === 'design' && <ArtefactsPanel projectId={project.id} />}
        {chamber?.kind === 'outline' && (
          <OutlinePanel key={chamber.number} outline={chamber.outline} ideas={chamber.ideas} />
        )}
        {chamber?.kind === 'sprint' && (
          <SprintPanel key={chamber.number} sprint={chamber.sprint} fill={chamber.fill} />
        )}
      </div>
      {counting && <SprintCountDialog project={project} onClose={() => setCounting(false)} />}
    </>
  );
}
