import { shareKept } from '@kaskad/shared/domain/sprint/promise-kept.ts';
import type { CSSProperties } from 'react';
import { Link } from 'wouter';
import { useCascade } from '../../sync/use-cascade.ts';
import type { Translate } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { keyOf } from './period-key.ts';
import type { Cell, ProjectRow } from './project-row.ts';
import styles from './small-locks.module.css';
import type { Room } from './use-director-query.ts';

/** A project's sprints as a row of small chambers; the water is the kept part of the promise. */
export function SmallLocks({ row: { project, cells }, room }: { row: ProjectRow; room: Room }) {
  const { t } = useText();
  return (
    <ol className={styles['locks']} aria-label={t('director.row', { project: project.title })}>
      {cells.map((cell) => (
        <li key={cell.number}>
          <SmallChamber cell={cell} projectId={project.id} room={room} />
        </li>
      ))}
    </ol>
  );
}

function SmallChamber({ cell, projectId, room }: { cell: Cell; projectId: string; room: Room }) {
  const { t, percent, period } = useText();
  const { cascadeId } = useCascade();
  const { number } = cell;
  const status = cell.kind === 'sprint' ? cell.sprint.status : 'outline';
  const promise = cell.kind === 'sprint' ? cell.promise : undefined;
  const share = promise && shareKept(promise);
  const looksBack = status === 'review' || status === 'closed';
  const href =
    looksBack && cell.kind === 'sprint'
      ? room.hrefWith({
          view: 'retros',
          by: 'project',
          project: projectId,
          sprint: keyOf(cell.sprint),
        })
      : `/c/${cascadeId}/p/${projectId}/plan?sprint=${number}`;
  const excepted = cell.kind === 'sprint' && cell.overrides.length > 0;
  const label = [wordsOf(cell, t), excepted && t('director.cellExcepted')].filter(Boolean);
  const level = { '--level': share ?? 0 } as CSSProperties;
  return (
    <Link
      href={href}
      className={styles['chamber']}
      data-look={status}
      data-wide={period(number).length > 3 || undefined}
      data-sealed={excepted || undefined}
      title={label.join(', ')}
      style={level}
    >
      <VisuallyHidden>{label.join(', ')}</VisuallyHidden>
      <span className={styles['number']} aria-hidden="true">
        {period(number)}
      </span>
      <span className={styles['fact']} aria-hidden="true">
        {status === 'planning' && t('director.plan')}
        {share !== undefined && (looksBack || status === 'active') && percent(rounded(share))}
      </span>
    </Link>
  );
}

function wordsOf(cell: Cell, t: Translate): string {
  const { number } = cell;
  if (cell.kind === 'outline') return t('director.cellOutline', { number });
  const { kept, promised } = cell.promise ?? { kept: 0, promised: 0 };
  switch (cell.sprint.status) {
    case 'planning':
      return t('director.cellPlanning', { number });
    case 'active':
      return t('director.cellActive', { number, kept, promised });
    case 'review':
      return t('director.cellReview', { number, kept, promised });
    case 'closed':
      return t('director.cellClosed', { number, kept, promised });
  }
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}
