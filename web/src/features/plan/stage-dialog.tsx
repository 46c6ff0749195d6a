import { type Card, precisions } from '@kaskad/shared/domain/card/card.ts';
import { stageContextOf } from '@kaskad/shared/domain/schedule/stage-context.ts';
import { useState } from 'react';
import { ReadingField } from '../../reading/reading-field.tsx';
import { useView } from '../../sync/use-cascade.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { useText } from '../../text/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './panel.module.css';
import { useStageDraft } from './use-stage-draft.ts';

/** Adds a stage, or edits one: its name, the plan's own words about time, and the days as far as they are known. */
export function StageDialog({
  projectId,
  stage,
  overlaps,
  onClose,
}: {
  projectId: string;
  /** Null for a new one. */
  stage: Card | null;
  /** Titles of the stages it shares days with now. */
  overlaps: readonly string[];
  onClose: () => void;
}) {
  const { t } = useText();
  const { draft, change, settle, save } = useStageDraft(projectId, stage);
  const [error, setError] = useState<string>();
  const context = useView(['project', 'card', 'sprint'], [projectId, stage?.id], (view) =>
    stageContextOf(view, { projectId, id: stage?.id ?? null }),
  );
  const missing = draft.title.trim() === '' ? t('plan.stageTitleMissing') : undefined;
  const finish = () => {
    const refusal = save();
    if (refusal === undefined) onClose();
    else setError(refusalText(refusal));
  };

  return (
    <Dialog
      open
      keep
      title={stage === null ? t('plan.newStage') : t('plan.editStage')}
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button look="primary" refused={missing} onClick={finish}>
            {t('ui.save')}
          </Button>
        </>
      }
    >
      <div className={styles['stack']}>
        {error !== undefined && <Banner tone="missed" title={error} live />}
        {overlaps.length > 0 && (
          <Banner title={t('plan.stageOverlaps', { titles: overlaps.join('», «') })} />
        )}
        <TextField
          label={t('plan.stageTitle')}
          maxLength={300}
          value={draft.title}
          onValue={(title) => change({ title })}
        />
        <ReadingField
          label={t('plan.scheduleText')}
          hint={t('plan.scheduleHint')}
          value={draft.text}
          saved={draft.understood}
          context={context}
          onSettle={settle}
        />
        <div className={styles['pair']}>
          <DateField
            label={t('plan.startsOn')}
            value={draft.startsOn}
            onValue={(startsOn) => change({ startsOn })}
          />
          <DateField
            label={t('plan.endsOn')}
            value={draft.endsOn}
            onValue={(endsOn) => change({ endsOn })}
          />
        </div>
        <Select
          label={t('plan.precision')}
          value={draft.precision}
          options={precisions.map((value) => ({ value, label: t(`plan.precision.${value}`) }))}
          onValue={(precision) => change({ precision })}
        />
      </div>
    </Dialog>
  );
}
