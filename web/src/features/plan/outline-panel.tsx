import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { Outline } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useState } from 'react';
import { newId } from '../../sync/new-id.ts';
import { useRow } from '../../sync/use-cascade.ts';
import { useRights } from '../../sync/use-team.ts';
import { useText } from '../../text/use-text.ts';
import { CardLines } from './card-lines.tsx';
import { GatedAction } from './gated-action.tsx';
import { OutlineCount } from './outline-count.tsx';
import { OutlineHorizon } from './outline-horizon.tsx';
import styles from './panel.module.css';
import { SavedText } from './saved-text.tsx';

/** A future sprint: when, roughly, what for, what waits for it, and the step that makes a plan of it. */
export function OutlinePanel({ outline, ideas }: { outline: Outline; ideas: readonly Card[] }) {
  const { t } = useText();
  const { lead } = useRights(outline.projectId);
  const [sprintId] = useState(() => newId());
  const { id, number, projectId } = outline;
  const mode = useRow('project', projectId)?.mode;
  return (
    <section className={styles['panel']} aria-label={t('plan.sprint', { number })}>
      <div className={styles['head']}>
        <h2>{t('plan.sprint', { number })}</h2>
        <p>{t('plan.outlinedLead')}</p>
      </div>
      <div className={styles[mode === 'sprints' ? 'columns' : 'narrow']}>
        <div className={styles['stack']}>
          <OutlineHorizon outline={outline} lead={lead} />
          <SavedText
            field={`${id}/goalHint`}
            label={t('plan.goalHint')}
            stored={outline.goalHint}
            max={600}
            lines={2}
            args={(goalHint) => ({ outlineId: id, goalHint })}
            readOnly={!lead}
            name="outline.edit"
          />
          {lead && (
            <GatedAction
              name="sprint.plan"
              args={{ projectId, sprintId, number }}
              label={t('plan.doPlan', { number })}
              consequence={t('plan.overrideCloses', { number: number - 1 })}
            />
          )}
          <OutlineCount projectId={projectId} number={number} lead={lead} />
        </div>
        {mode === 'sprints' && (
          <div className={styles['tight']}>
            <h3>{t('plan.ideas', { n: ideas.length })}</h3>
            {ideas.length === 0 ? (
              <p className={styles['quiet']}>{t('plan.noIdeasFor')}</p>
            ) : (
              <CardLines cards={ideas} />
            )}
          </div>
        )}
      </div>
    </section>
  );
}
