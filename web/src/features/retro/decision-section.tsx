import { decisionsOf, MAX_DECISIONS } from '@kaskad/shared/domain/retro/retro.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { DecisionRow } from './decision-row.tsx';
import { NewDecision } from './new-decision.tsx';
import { useRoom } from './room.ts';
import styles from './topics.module.css';

/** One to three decisions. They come with the discussion, or where the team wrote its talk down without notes. */
export function DecisionSection() {
  const { t } = useText();
  const { deciding, open, sprint } = useRoom();
  const decisions = useView(['decision'], [sprint.id], (view) => decisionsOf(view, sprint.id));
  if (!deciding) return null;
  return (
    <section className={styles['decisions']}>
      <h2>{t('retro.decisions')}</h2>
      {open && <p className={styles['quiet']}>{t('retro.decisionsLead')}</p>}
      <ol>
        {decisions.map((decision, index) => (
          <li key={decision.id}>
            <DecisionRow decision={decision} number={index + 1} />
          </li>
        ))}
      </ol>
      {open && decisions.length < MAX_DECISIONS && <NewDecision />}
    </section>
  );
}
