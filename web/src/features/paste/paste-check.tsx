import { MAX_NEW_CARDS } from '@kaskad/shared/domain/card/card.ts';
import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import { useState } from 'react';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { showToast } from '../../ui/toast.ts';
import styles from './paste.module.css';
import { PastePlace } from './paste-place.tsx';
import { PasteRow } from './paste-row.tsx';
import { cardOf, inParts } from './plan-cards.ts';
import type { PlanState } from './use-plan.ts';

/** The rows of a plan as cards to be: each can be corrected or left out, then one button adds them all. */
export function PasteCheck({
  plan,
  projectId,
  onBack,
  onClose,
}: {
  plan: PlanState;
  projectId: string;
  onBack: () => void;
  onClose: () => void;
}) {
  const { t } = useText();
  const store = useCascade();
  const text = useText();
  const [refusal, setRefusal] = useState<Refusal | 'none'>();
  const rows = plan.rows.slice(0, MAX_NEW_CARDS);
  const left = plan.rows.length - rows.length;
  const chosen = rows.filter((row) => row.isChosen);
  const asked = chosen.filter(({ meaning }) => meaning?.question != null).length;

  const add = () => {
    if (chosen.length === 0) return setRefusal('none');
    const words = { who: t('line.rowWho'), result: t('line.rowResult') };
    const cards = chosen.map((row) => cardOf(row, plan.isIdea, words));
    const { sprintId, stageId } = plan;
    let added = 0;
    for (const part of inParts(cards)) {
      const args = { projectId, sprintId, stageId, cards: part };
      const sent = store.dispatch('card.add-many', args);
      if (!sent.ok) {
        if (added > 0) plan.skip(chosen.slice(0, added).map(({ index }) => index));
        return setRefusal(sent.refusal);
      }
      added += part.length;
    }
    showToast(t('line.planAdded', { n: added }), { tone: 'met' });
    plan.leave(rows.length);
    if (left === 0) onClose();
  };

  return (
    <Dialog
      open
      keep
      size="large"
      title={t('line.planCheck')}
      lead={
        plan.plan.roles.length === 0
          ? ''
          : t('line.planColumns', {
              names: plan.plan.roles.map((role) => t(`line.column.${role}`)).join(', '),
            })
      }
      onClose={onClose}
      footer={
        <>
          <span className={styles['count']} role="status">
            {t('line.planChosen', { chosen: chosen.length, total: rows.length })}
          </span>
          <Button look="quiet" icon="arrow-left" onClick={onBack}>
            {t('line.planBack')}
          </Button>
          <Button look="primary" onClick={add}>
            {t('line.planAdd', { n: chosen.length })}
          </Button>
        </>
      }
    >
      <PastePlace plan={plan} projectId={projectId} />
      {asked > 0 && (
        <p className={styles['asked']}>
          <Icon name="warning" size={16} />
          {t('line.planAsked', { n: asked })}
        </p>
      )}
      {plan.isIdea && rows.some(({ who }) => who !== '') && (
        <p className={styles['note']}>{t('line.rowWhoIdea')}</p>
      )}
      {left > 0 && <p className={styles['asked']}>{t('line.planMore', { n: left })}</p>}
      <div role="alert">
        {refusal !== undefined && (
          <p className={styles['refusal']}>
            <Icon name="warning" size={16} />
            {refusal === 'none' ? t('line.planNoneChosen') : text.refusal(refusal)}
          </p>
        )}
      </div>
      <ol className={styles['rows']}>
        {rows.map((row) => (
          <PasteRow key={row.index} row={row} plan={plan} />
        ))}
      </ol>
    </Dialog>
  );
}
