import type { Decision } from '@kaskad/shared/domain/retro/retro.ts';
import { usePeople } from '../../sync/people.ts';
import { useText } from '../../text/use-text.ts';
import styles from './decisions-view.module.css';

/** Who sees to a decision, and by what one will see that it worked. */
export function DecisionFacts({ decision: { ownerId, evidence } }: { decision: Decision }) {
  const { t } = useText();
  const people = usePeople();
  const name = ownerId === null ? undefined : (people.get(ownerId)?.name ?? '…');
  const facts = [
    name === undefined ? t('director.noOwner') : t('director.ownerIs', { name }),
    evidence === null ? undefined : t('director.evidence', { evidence }),
  ];
  return <p className={styles['facts']}>{facts.filter(Boolean).join(' · ')}</p>;
}
