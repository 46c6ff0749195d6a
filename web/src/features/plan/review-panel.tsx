import { isGated } from '@kaskad/shared/domain/sprint/period.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useText } from '../../text/use-text.ts';
import { ClosingForm } from './closing-form.tsx';
import { GatedAction } from './gated-action.tsx';
import { LateDecisions } from './late-decisions.tsx';
import styles from './panel.module.css';
import { RetroSummary } from './retro-summary.tsx';
import { SignedLine } from './signed-line.tsx';
import { SprintFacts } from './sprint-facts.tsx';
import type { Fill } from './sprint-fill.ts';

/** A sprint in review: first the retrospective and its signature, then the fate of every card, then the closing. */
export function ReviewPanel({ sprint, fill, lead }: { sprint: Sprint; fill: Fill; lead: boolean }) {
  const { t } = useText();
  const { id: sprintId } = sprint;
  const signed = sprint.retroSignedAt !== null;
  return (
    <>
      <div className={styles['row']}>
        <SprintFacts fill={fill} />
        {lead && !signed && (
          <GatedAction
            look="quiet"
            name="sprint.resume"
            args={{ sprintId }}
            label={t('plan.doResume')}
          />
        )}
      </div>
      <div className={styles['steps']}>
        <h3>{t('plan.retro')}</h3>
        <RetroSummary sprint={sprint} />
        {signed && <SignedLine sprint={sprint} />}
      </div>
      {!isGated(sprint) && <LateDecisions sprint={sprint} lead={lead} />}
      {lead && <ClosingForm sprint={sprint} />}
    </>
  );
}
