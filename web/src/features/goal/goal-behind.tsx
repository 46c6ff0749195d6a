import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './goal-behind.module.css';
import { GoalCards } from './goal-cards.tsx';
import { useGoalRoom } from './goal-room.ts';
import { GoalSprints } from './goal-sprints.tsx';
import type { GoalNode } from './goal-tree.ts';
import { KpiLine } from './kpi-line.tsx';
import { useMayTie } from './use-may-tie.ts';

/** What stands behind a goal: cards, periods of work, targets; and in words when there is nothing. */
export function GoalBehind({ node }: { node: GoalNode }) {
  const { t } = useText();
  const { edit } = useGoalRoom();
  // A goal that is made of others is tied to cards from its menu: most stand behind the smallest goals.
  const mayTie = useMayTie(node.goal) && node.children.length === 0;
  const { allCards, kpis, sprints } = node;
  const missing = missingOf(node);
  return (
    <div className={styles['behind']}>
      {allCards.length > 0 && <GoalCards node={node} />}
      {sprints.length > 0 && <GoalSprints sprints={sprints} />}
      {kpis.length > 0 && <Kpis kpis={kpis} />}
      {(missing !== undefined || mayTie) && (
        <div className={styles['foot']}>
          {missing !== undefined && (
            <p className={styles['missing']}>{t(`goal.bare.${missing}`)}</p>
          )}
          {mayTie && (
            <Button
              small
              look="quiet"
              icon="link"
              onClick={() => edit({ kind: 'tie', goal: node.goal })}
            >
              {t('goal.tie')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** The targets of a goal; those that are counted into another of them stay folded. */
function Kpis({ kpis }: { kpis: readonly Kpi[] }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const ids = new Set(kpis.map(({ id }) => id));
  const isPart = ({ totalId }: Kpi) => totalId !== null && ids.has(totalId);
  const parts = kpis.filter(isPart);
  return (
    <div className={styles['kpis']}>
      <ul className={styles['lines']}>
        {kpis
          .filter((kpi) => !isPart(kpi))
          .map((kpi) => (
            <KpiLine key={kpi.id} kpi={kpi} />
          ))}
      </ul>
      {parts.length > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary className={styles['parts']}>
            <Icon name="chevron-right" size={16} />
            {t('goal.kpiParts', { n: parts.length })}
          </summary>
          {open && (
            <ul className={styles['lines']}>
              {parts.map((kpi) => (
                <KpiLine key={kpi.id} kpi={kpi} />
              ))}
            </ul>
          )}
        </details>
      )}
    </div>
  );
}

/** What a goal lacks. One that is made of others lacks only what none of these has either. */
function missingOf(node: GoalNode): 'all' | 'below' | 'cards' | 'kpis' | undefined {
  const { children, allCards, kpis } = node;
  if (children.length > 0) return allCards.length === 0 && !hasKpis(node) ? 'below' : undefined;
  if (allCards.length === 0) return kpis.length === 0 ? 'all' : 'cards';
  return kpis.length === 0 ? 'kpis' : undefined;
}

function hasKpis({ kpis, children }: GoalNode): boolean {
  return kpis.length > 0 || children.some(hasKpis);
}
