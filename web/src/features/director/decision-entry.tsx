import type { Chain } from '@kaskad/shared/domain/sprint/decision-chain.ts';
import { Link } from 'wouter';
import { useRow } from '../../sync/use-cascade.ts';
import { ChainFlow, isLong } from './chain-flow.tsx';
import { DecisionFacts } from './decision-facts.tsx';
import styles from './decisions-view.module.css';
import { StateChip } from './state-chip.tsx';
import type { Room } from './use-director-query.ts';

/** One decision of the register: what, where, who, how it stands, and its way. */
export function DecisionEntry({ chain, room }: { chain: Chain; room: Room }) {
  const { decision } = chain;
  const project = useRow('project', decision.projectId);
  return (
    <li className={styles['entry']} data-long={isLong(chain) || undefined}>
      <div className={styles['what']}>
        <p className={styles['body']}>{decision.body}</p>
        <DecisionFacts decision={decision} />
        <p className={styles['where']}>
          <Link href={room.hrefWith({ project: decision.projectId })}>{project?.title ?? '…'}</Link>
        </p>
      </div>
      <div className={styles['way']}>
        <StateChip chain={chain} />
        <ChainFlow chain={chain} />
      </div>
    </li>
  );
}
