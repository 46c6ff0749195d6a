import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { decisionsOfPlan } from '@kaskad/shared/domain/sprint/waiting.ts';
import { useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { DecisionItem } from './decision-item.tsx';
import styles from './room.module.css';
import { Section } from './section.tsx';

/** What earlier retrospectives decided and this plan has to answer, and its answers. */
export function DecisionSection({ sprint, lead }: { sprint: Sprint; lead: boolean }) {
  const { t } = useText();
  const { id: sprintId, projectId, number } = sprint;
  const told = useView(['decision', 'answer', 'sprint'], [sprintId, number], (view) =>
    decisionsOfPlan(view, projectId, number).map((waiting) => ({
      ...waiting,
      from: view.sprint.get(waiting.decision.sprintId)?.number ?? 0,
      answer: [...view.answer.where('decisionId', waiting.decision.id)].find(
        (answer) => answer.sprintId === sprintId,
      ),
    })),
  );
  const open = told.filter(({ answer }) => answer === undefined).length;
  const note =
    told.length === 0
      ? t('planning.noDecisions')
      : open === 0
        ? t('planning.allAnswered')
        : t('planning.unanswered', { n: open, total: told.length });
  return (
    <Section title={t('planning.decisions')} note={note}>
      {told.length > 0 && (
        <ol className={styles['decisions']}>
          {told.map((one) => (
            <DecisionItem key={one.decision.id} {...one} sprint={sprint} lead={lead} />
          ))}
        </ol>
      )}
    </Section>
  );
}
