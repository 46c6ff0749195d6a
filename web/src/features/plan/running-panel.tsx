import { isGated } from '@kaskad/shared/domain/sprint/period.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { GatedAction } from './gated-action.tsx';
import styles from './panel.module.css';
import { PassedDecisions } from './passed-decisions.tsx';
import { RetroForm } from './retro-form.tsx';
import { DecisionSection } from './room/decision-section.tsx';
import { SprintFacts } from './sprint-facts.tsx';
import { SprintFields } from './sprint-fields.tsx';
import type { Fill } from './sprint-fill.ts';

/**
 * A sprint under way: its counts, what may still be changed, and the step to its review. A school year or checkpoint also
 * answers the decisions that come late.
 */
export function RunningPanel({
  sprint,
  fill,
  lead,
  team,
}: {
  sprint: Sprint;
  fill: Fill;
  lead: boolean;
  team: boolean;
}) {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const { id: sprintId, projectId } = sprint;
  return (
    <>
      <div className={styles['row']}>
        <SprintFacts fill={fill} />
        <LinkButton icon="board" href={`/c/${cascadeId}/p/${projectId}`}>
          {t('plan.toBoard')}
        </LinkButton>
      </div>
      <div className={styles['columns']}>
        {lead && <SprintFields sprint={sprint} started />}
        {isGated(sprint) ? (
          <PassedDecisions sprint={sprint} />
        ) : (
          <DecisionSection sprint={sprint} lead={lead} />
        )}
      </div>
      <details>
        <summary>{t('plan.retroAhead')}</summary>
        <RetroForm sprint={sprint} readOnly={!team} />
      </details>
      {lead && (
        <div className={styles['steps']}>
          <p className={styles['quiet']}>{t('plan.reviewLead')}</p>
          <GatedAction name="sprint.review" args={{ sprintId }} label={t('plan.doReview')} />
        </div>
      )}
    </>
  );
}
