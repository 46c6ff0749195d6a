import { type ProjectPhase, projectPhases } from '@kaskad/shared/domain/project/project.ts';
import { periodWords } from '@kaskad/shared/domain/sprint/period.ts';
import { useId, useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { PeriodContext } from '../../text/period.ts';
import { useText } from '../../text/use-text.ts';
import type { Initiative } from './initiative.ts';
import styles from './initiative-board.module.css';
import { dragType, InitiativeTile } from './initiative-tile.tsx';

/** Initiatives by phase, from the idea to established practice. */
export function InitiativeBoard({
  initiatives,
  phases = projectPhases,
  today,
}: {
  initiatives: readonly Initiative[];
  phases?: readonly ProjectPhase[];
  today: string;
}) {
  return (
    <div className={styles['board']}>
      {phases.map((phase) => (
        <PhaseColumn
          key={phase}
          phase={phase}
          initiatives={initiatives.filter(({ project }) => project.phase === phase)}
          today={today}
        />
      ))}
    </div>
  );
}

function PhaseColumn({
  phase,
  initiatives,
  today,
}: {
  phase: ProjectPhase;
  initiatives: readonly Initiative[];
  today: string;
}) {
  const { t } = useText();
  const { ask } = useAsk();
  const id = useId();
  const [over, setOver] = useState(false);
  const beside = initiatives.map(({ project }) => project.id);
  const drop = (projectId: string, before: string | null) => {
    setOver(false);
    if (projectId !== '' && projectId !== before)
      ask('project.move', { projectId, toPhase: phase, before });
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: dropping is a second way to do what the menu does
    <section
      aria-labelledby={id}
      className={styles['column']}
      data-over={over || undefined}
      data-empty={beside.length === 0 || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(dragType)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        drop(event.dataTransfer.getData(dragType), null);
      }}
    >
      <h2 id={id} className={styles['head']}>
        {t(`cascade.phase.${phase}`)} <span className={styles['count']}>{beside.length}</span>
      </h2>
      {initiatives.map((initiative) => (
        <PeriodContext key={initiative.project.id} value={periodWords(initiative.project.mode)}>
          <InitiativeTile
            initiative={initiative}
            today={today}
            beside={beside}
            onDropBefore={(projectId) => drop(projectId, initiative.project.id)}
          />
        </PeriodContext>
      ))}
      {initiatives.length === 0 && (
        <p className={styles['empty']}>{t(`cascade.emptyPhase.${phase}`)}</p>
      )}
    </section>
  );
}
