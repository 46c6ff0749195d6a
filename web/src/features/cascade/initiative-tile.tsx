import { type DragEvent, useState } from 'react';
import { Link } from 'wouter';
import { usePeople } from '../../sync/people.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { directionName } from '../../sync/use-names.ts';
import { useText } from '../../text/use-text.ts';
import { AvatarStack } from '../../ui/avatar.tsx';
import { Icon } from '../../ui/icon.tsx';
import { HealthChips } from './health-chips.tsx';
import type { Initiative } from './initiative.ts';
import styles from './initiative-tile.module.css';
import { MoveMenu } from './move-menu.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { sprintWords } from './sprint-words.ts';

/** What a dragged tile carries: the id of its project. */
export const dragType = 'application/x-kaskad-project';

/** An initiative on the cascade board. It can be dragged with a mouse; the menu does the same for everyone. */
export function InitiativeTile({
  initiative,
  today,
  beside,
  onDropBefore,
}: {
  initiative: Initiative;
  today: string;
  /** Ids of the initiatives of the same phase, in order. */
  beside: readonly string[];
  onDropBefore: (projectId: string) => void;
}) {
  const { t, language } = useText();
  const { cascadeId } = useCascade();
  const people = usePeople();
  const [over, setOver] = useState(false);
  const { project, directions, sprint, health } = initiative;
  const progress = sprint?.progress ?? initiative.progress;
  const leads = initiative.leadIds.map((id) => ({ id, name: people.get(id)?.name ?? '' }));
  const [direction] = directions;
  const drop = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(dragType)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      onDropBefore(event.dataTransfer.getData(dragType));
    },
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: dragging is a second way to do what the menu does
    <article
      className={styles['tile']}
      data-over={over || undefined}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(dragType, project.id);
        event.dataTransfer.effectAllowed = 'move';
      }}
      {...drop}
    >
      <div className={styles['head']}>
        <h3 className={styles['title']}>
          <Link href={`/c/${cascadeId}/p/${project.id}`} draggable={false}>
            {project.title}
          </Link>
        </h3>
        <MoveMenu project={project} beside={beside} />
      </div>
      <p className={styles['mode']}>
        {sprint === undefined
          ? t(`projectMode.${project.mode}`)
          : sprintWords(sprint.row, today, t)}
      </p>
      {progress.total > 0 && (
        <ProgressBar
          label={sprint === undefined ? t('cascade.events') : t('cascade.inSprint')}
          progress={progress}
        />
      )}
      <HealthChips facts={health} />
      {(leads.length > 0 || direction !== undefined) && (
        <div className={styles['foot']}>
          {direction !== undefined && (
            <span className={styles['direction']}>
              <Icon name="direction" size={16} />
              <span className={styles['clip']}>{directionName(direction, language)}</span>
              {directions.length > 1 && <span>+{directions.length - 1}</span>}
            </span>
          )}
          <span className={styles['leads']}>
            <AvatarStack people={leads} most={2} />
          </span>
        </div>
      )}
    </article>
  );
}
