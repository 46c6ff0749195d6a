import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useText } from '../../text/use-text.ts';
import { ClosingForm } from './closing-form.tsx';
import { GatedAction } from './gated-action.tsx';
import styles from './panel.module.css';
import { RetroForm } from './retro-form.tsx';
import { SignedLine } from './signed-line.tsx';
import { SprintFacts } from './sprint-facts.tsx';
import type { Fill } from './sprint-fill.ts';

/** A sprint in review: first the retrospective and its signature, then the fate of every card, then the closing. */
export function ReviewPanel({
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
        <RetroForm sprint={sprint} readOnly={!team || signed} />
        {signed ? (
          <SignedLine sprint={sprint} />
        ) : (
          lead && <GatedAction name="retro.sign" args={{ sprintId }} label={t('plan.doSign')} />
        )}
      </div>
      {lead && <ClosingForm sprint={sprint} />}
    </>
  );
}
