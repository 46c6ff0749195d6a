import { decisionStates } from '@kaskad/shared/domain/sprint/decision-chain.ts';
import { Link } from 'wouter';
import { useText } from '../../text/use-text.ts';
import { Chip } from '../../ui/chip.tsx';
import type { ProjectRow } from './project-row.ts';
import styles from './projects-view.module.css';
import type { Room } from './use-director-query.ts';

/** A project's decisions by state, each count a way to the register; what was put off twice stands out. */
export function DecisionCounts({ row, room }: { row: ProjectRow; room: Room }) {
  const { t } = useText();
  const { project, counts, stubborn } = row;
  const present = decisionStates.filter((state) => counts[state] !== undefined);
  if (present.length === 0)
    return <span className={styles['quiet']}>{t('director.noDecisions')}</span>;
  return (
    <div className={styles['words']}>
      <ul>
        {present.map((state) => (
          <li key={state} data-state={state} className={styles['count']}>
            <Link href={room.hrefWith({ view: 'decisions', project: project.id, state })}>
              {t(`director.count.${state}`, { n: counts[state] ?? 0 })}
            </Link>
          </li>
        ))}
      </ul>
      {stubborn.map(({ decision, deferrals }) => (
        <p key={decision.id} className={styles['stubborn']}>
          <Chip tone="gate">{t('director.stubborn', { n: deferrals })}</Chip> {decision.body}
        </p>
      ))}
    </div>
  );
}
