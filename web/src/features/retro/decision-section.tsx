import { decisionsOf, MAX_DECISIONS, retroTexts } from '@kaskad/shared/domain/retro/retro.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { DecisionRow } from './decision-row.tsx';
import { NewDecision } from './new-decision.tsx';
import { useRoom } from './room.ts';
import styles from './topics.module.css';

/** One to three decisions. They come with the discussion, or where the team wrote its talk down without notes. */
export function DecisionSection() {
  const { t } = useText();
  const { open, retro, sprint, step } = useRoom();
  const decisions = useView(['decision'], [sprint.id], (view) => decisionsOf(view, sprint.id));
  const written = retroTexts.some((field) => retro[field] !== null);
  const due = retro.phase === 'discussing' || step === 'signed' || written;
  if (!due && decisions.length === 0) return null;
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
