import { type Card, stagesOf } from '@kaskad/shared/domain/card/card.ts';
import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { sprintsOf } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useState } from 'react';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useRights } from '../../sync/use-team.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './plan-screen.module.css';
import { StageDialog } from './stage-dialog.tsx';
import { isDated, stageBars, timeScale } from './stage-lanes.ts';
import { type SprintSpan, StageTimeline } from './stage-timeline.tsx';
import { usePlace } from './use-place.ts';

/** The stages of a project over its years, with ways to add and edit them. */
export function Stages({ project }: { project: Project }) {
  const { t } = useText();
  const store = useCascade();
  const today = store.now().slice(0, 10);
  const { team } = useRights(project.id);
  const { openCard } = usePlace();
  const [edited, setEdited] = useState<Card | 'new'>();
  const { stages, sprints, scale } = useView(['card', 'sprint'], [project], (view) => {
    const shown = stagesOf(view, project.id).filter(({ cancelledAt }) => cancelledAt === null);
    // School years are the very scale.
    const periods = project.mode === 'cyclogram' ? [] : sprintsOf(view, project.id);
    const spans = periods.flatMap(({ number, startsOn, endsOn }) =>
      startsOn === null || endsOn === null ? [] : [{ number, startsOn, endsOn }],
    );
    const ends = [project, ...shown, ...spans].flatMap((row) => [row.startsOn, row.endsOn]);
    return { stages: shown, sprints: spans satisfies SprintSpan[], scale: timeScale(ends) };
  });
  const open = (stage: Card) => (team ? setEdited(stage) : openCard(stage.id));
  const bars = scale === undefined ? [] : stageBars(stages, scale);
  const overlapping = bars.filter(({ overlaps }) => overlaps.length > 0);
  const undated = stages.filter((stage) => !isDated(stage));
  const overlapsOf = (stage: Card) => bars.find((bar) => bar.stage.id === stage.id)?.overlaps ?? [];
  return (
    <section className={styles['figure']} aria-label={t('plan.stages')}>
      <div className={styles['bar']}>
        <h1>{t('plan.title')}</h1>
        {team && (
          <Button look="quiet" icon="plus" data-print="hide" onClick={() => setEdited('new')}>
            {t('plan.addStage')}
          </Button>
        )}
        <Button look="quiet" icon="printer" data-print="hide" onClick={() => window.print()}>
          {t('plan.print')}
        </Button>
      </div>
      {scale !== undefined && (
        <StageTimeline
          stages={stages}
          sprints={sprints}
          scale={scale}
          today={today}
          onStage={open}
        />
      )}
      {stages.length === 0 && <p className={styles['note']}>{t('plan.noStages')}</p>}
      {undated.length > 0 && (
        <p className={styles['undated']}>
          {undated.map((stage) => (
            <Button key={stage.id} small onClick={() => open(stage)}>
              {[stage.title, stage.scheduleText].filter(Boolean).join(' · ')}
            </Button>
          ))}
        </p>
      )}
      {overlapping.length > 0 && (
        <p className={styles['note']}>
          {t('plan.stagesOverlap', {
            titles: overlapping.map(({ stage }) => `«${stage.title}»`).join(', '),
          })}
        </p>
      )}
      {edited !== undefined && (
        <StageDialog
          projectId={project.id}
          stage={edited === 'new' ? null : edited}
          overlaps={edited === 'new' ? [] : overlapsOf(edited)}
          onClose={() => setEdited(undefined)}
        />
      )}
    </section>
  );
}
