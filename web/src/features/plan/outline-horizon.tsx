import { type Outline, wantsHorizonReason } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import styles from './panel.module.css';
import { SavedText } from './saved-text.tsx';

/** When a future sprint is, roughly; once it was named, another time asks for its reason, which is shown below it. */
export function OutlineHorizon({ outline, lead }: { outline: Outline; lead: boolean }) {
  const { t } = useText();
  const { ask } = useAsk();
  const [wish, setWish] = useState<{ horizon: string | null }>();
  const { id: outlineId, number, horizonReason } = outline;
  const shown = (horizon: string | null) => horizon ?? t('outline.noHorizon');
  return (
    <div className={styles['tight']}>
      <SavedText
        field={`${outlineId}/horizon`}
        label={t('plan.horizon')}
        hint={t('plan.horizonHint')}
        stored={outline.horizon}
        max={120}
        readOnly={!lead}
        name="outline.edit"
        args={(horizon) => ({ outlineId, horizon })}
        onAside={(horizon) => {
          if (!wantsHorizonReason(outline)) return false;
          setWish({ horizon });
          return true;
        }}
      />
      {horizonReason !== null && (
        <p className={styles['quiet']}>{t('outline.whyHorizon', { reason: horizonReason })}</p>
      )}
      {wish !== undefined && (
        <ReasonDialog
          title={t('outline.stretch', { number })}
          lead={t('outline.stretchLead', {
            was: shown(outline.horizon),
            now: shown(wish.horizon),
          })}
          label={t('outline.stretchReason')}
          action={t('outline.stretch', { number })}
          max={600}
          onReason={(reason) => ask('outline.edit', { outlineId, ...wish, reason })}
          onClose={() => setWish(undefined)}
        />
      )}
    </div>
  );
}
