import type { Goal } from '@kaskad/shared/domain/goal/goal.ts';
import { useRow } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import type { Choice } from './tie-choice.ts';
import styles from './tie-dialog.module.css';
import type { Ties } from './use-ties.ts';

/** A card that can be tied to the goal or untied: what it is, how far it is, whose it is. */
export function TieRow({ choice, ties, goal }: { choice: Choice; ties: Ties; goal: Goal }) {
  const { t } = useText();
  const { card, isLoose, isTold } = choice;
  const project = useRow('project', card.projectId === goal.projectId ? null : card.projectId);
  const facts = [
    t(card.cancelledAt === null ? `columnPhase.${card.phase}` : 'goal.tie.cancelled'),
    ...(card.kind === 'event' ? [] : [t(`cardKind.${card.kind}`)]),
    ...(project === undefined ? [] : [project.title]),
    ...(isLoose ? [t('goal.tie.isLoose')] : []),
    ...(isTold ? [t('goal.tie.isTold')] : []),
  ];
  return (
    <li className={styles['row']}>
      <Checkbox
        checked={ties.isTied(choice)}
        disabled={isTold}
        onChecked={(want) => ties.want([choice], want)}
      >
        <span className={styles['title']}>{card.title}</span>{' '}
        <span className={styles['facts']}>{facts.join(' · ')}</span>
      </Checkbox>
    </li>
  );
}
