import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { useRef, useState } from 'react';
import { useView } from '../../sync/use-cascade.ts';
import { useRights } from '../../sync/use-team.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { OutlinePanel } from './outline-panel.tsx';
import { PeriodList } from './period-list.tsx';
import { foremost, planPicture } from './plan-picture.ts';
import styles from './plan-screen.module.css';
import { SprintCountDialog } from './sprint-count-dialog.tsx';
import { SprintPanel } from './sprint-panel.tsx';
import { usePlace } from './use-place.ts';
import { NextYear } from './year/next-year.tsx';
import { YearList } from './year-list.tsx';

/** School years or checkpoints one below the other, and below them the one that was chosen. No gate stands between them. */
export function PeriodPlan({ project }: { project: Project }) {
  const { t } = useText();
  const place = usePlace();
  const panel = useRef<HTMLDivElement>(null);
  const [counting, setCounting] = useState(false);
  const { lead } = useRights(project.id);
  const picture = useView(
    ['project', 'sprint', 'outline', 'card', 'artefact', 'decision', 'override', 'retro'],
    [project.id],
    (view) => planPicture(view, project.id),
  );
  const { chambers } = picture;
  const isYears = project.mode === 'cyclogram';
  const current = foremost(picture);
  const shown = chambers.find(({ number }) => number === place.shown)?.number ?? current;
  const chamber = chambers.find(({ number }) => number === shown);
  const choose = (number: number) => {
    place.show(number);
    panel.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <section className={styles['figure']} aria-label={t('plan.picture')}>
        {chambers.length > 0 && (
          <>
            <div className={styles['bar']}>
              <h2>
                {isYears ? t('plan.picture') : t('plan.sprints', { n: project.plannedSprints })}
              </h2>
              {lead && !isYears && (
                <Button
                  look="quiet"
                  icon="edit"
                  data-print="hide"
                  onClick={() => setCounting(true)}
                >
                  {t('plan.sprintCount')}
                </Button>
              )}
            </div>
            <PeriodList chambers={chambers} current={current} shown={shown} onShow={choose} />
          </>
        )}
        {isYears && <NextYear projectId={project.id} lead={lead} onShow={choose} />}
      </section>
      <div ref={panel}>
        {chamber?.kind === 'outline' && (
          <OutlinePanel key={chamber.number} outline={chamber.outline} ideas={chamber.ideas} />
        )}
        {chamber?.kind === 'sprint' && (
          <SprintPanel key={chamber.number} sprint={chamber.sprint} fill={chamber.fill} />
        )}
      </div>
      <YearList
        projectId={project.id}
        period={isYears && chamber?.kind === 'sprint' ? chamber.sprint.id : undefined}
        withLoose={shown === current}
      />
      {counting && <SprintCountDialog project={project} onClose={() => setCounting(false)} />}
    </>
  );
}
