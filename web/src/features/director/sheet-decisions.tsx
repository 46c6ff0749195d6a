import type { Chain } from '@kaskad/shared/domain/sprint/decision-chain.ts';
import { Link } from 'wouter';
import { usePeople } from '../../sync/people.ts';
import { useText } from '../../text/use-text.ts';
import styles from './retro-sheet.module.css';
import type { RetroSheet } from './retro-sheet-of.ts';
import { ResultChip, StateChip } from './state-chip.tsx';
import type { Room } from './use-director-query.ts';

/** The decisions a retrospective ended with, each with what became of it. */
export function SheetDecisions({ decisions, room }: { decisions: readonly Chain[]; room: Room }) {
  const { t } = useText();
  const people = usePeople();
  return (
    <ol className={styles['decisions']}>
      {decisions.map((chain) => {
        const { id, body, ownerId, projectId } = chain.decision;
        const owner = ownerId === null ? undefined : people.get(ownerId)?.name;
        const href = room.hrefWith({ view: 'decisions', project: projectId, sprint: null });
        return (
          <li key={id}>
            <Link href={href}>{body}</Link>
            <p className={styles['line']}>
              <StateChip chain={chain} />
              <span className={styles['quiet']}>
                {owner === undefined
                  ? t('director.noOwner')
                  : t('director.ownerIs', { name: owner })}
              </span>
            </p>
          </li>
        );
      })}
    </ol>
  );
}

/** What a retrospective said of earlier decisions. */
export function JudgedList({ judged }: { judged: RetroSheet['judged'] }) {
  return (
    <ul className={styles['decisions']}>
      {judged.map(({ verdict, body }) => (
        <li key={verdict.id}>
          <p>{body}</p>
          <p className={styles['line']}>
            <ResultChip result={verdict.result} />
            {verdict.comment !== null && <span className={styles['quiet']}>{verdict.comment}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
