import type { Finding } from '@kaskad/shared/domain/finding/finding.ts';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useCascade, useRow } from '../../sync/use-cascade.ts';
import { directionName } from '../../sync/use-names.ts';
import { useText } from '../../text/use-text.ts';
import { useFindingRoom } from './finding-room.ts';
import styles from './finding-row.module.css';
import { whenText } from './finding-words.ts';

/** A card of a finding: a way to open it, when it is, and what can be done about it. */
export function CardPlace({ cardId, children }: { cardId: string; children: ReactNode }) {
  const { t } = useText();
  const { voice } = useFindingRoom();
  const [path] = useLocation();
  const card = useRow('card', cardId);
  if (card === undefined) return null;
  const when = whenText(card, voice);
  return (
    <li className={styles['place']}>
      <div className={styles['what']}>
        {card.kind === 'stage' && <span className={styles['kind']}>{t('cardKind.stage')}</span>}
        <Link href={`${path}?card=${cardId}`}>{card.title}</Link>
        {when !== '' && <span className={styles['when']}>{when}</span>}
      </div>
      <div className={styles['fixes']}>{children}</div>
    </li>
  );
}

export function GoalPlace({ goalId }: { goalId: string }) {
  const goal = useRow('goal', goalId);
  return goal === undefined ? null : <GoalsLink label={goal.title} />;
}

export function KpiPlace({ kpiId }: { kpiId: string }) {
  const kpi = useRow('kpi', kpiId);
  return kpi === undefined ? null : <GoalsLink label={kpi.metric} />;
}

/** Where to begin when the plan as a whole lacks something. */
export function ProjectPlace({ finding: { rule, kpiIds, params } }: { finding: Finding }) {
  const { t } = useText();
  const home = useHome();
  if (rule === 'direction-outlived')
    return <DirectionPlace directionId={String(params['directionId'])} />;
  if (rule === 'project-without-events')
    return (
      <li>
        <Link href={home}>{t('finding.toBoard')}</Link>
      </li>
    );
  if (rule !== 'project-without-measure' || kpiIds.length > 0) return null;
  return <GoalsLink label={t('finding.toGoals')} />;
}

function DirectionPlace({ directionId }: { directionId: string }) {
  const { language } = useText();
  const home = useHome();
  const direction = useRow('direction', directionId);
  if (direction === undefined) return null;
  return (
    <li className={styles['what']}>
      <Link href={`${home}/directions`}>{directionName(direction, language)}</Link>
    </li>
  );
}

function GoalsLink({ label }: { label: string }) {
  const home = useHome();
  return (
    <li className={styles['what']}>
      <Link href={`${home}/goals`}>{label}</Link>
    </li>
  );
}

function useHome(): string {
  const { cascadeId } = useCascade();
  return `/c/${cascadeId}/p/${useFindingRoom().project.id}`;
}
