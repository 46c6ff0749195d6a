import { type Card, precisions } from '@kaskad/shared/domain/card/card.ts';
import { useState } from 'react';
import { newId } from '../../sync/new-id.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { useText } from '../../text/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './panel.module.css';

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
  const store = useCascade();
  const [title, setTitle] = useState(stage?.title ?? '');
  const [scheduleText, setScheduleText] = useState(stage?.scheduleText ?? '');
  const [startsOn, setStartsOn] = useState(stage?.startsOn ?? null);
  const [endsOn, setEndsOn] = useState(stage?.endsOn ?? null);
  const [precision, setPrecision] = useState(stage?.precision ?? 'month');
  const [error, setError] = useState<string>();
  const missing = title.trim() === '' ? t('plan.stageTitleMissing') : undefined;

  const save = () => {
    const fields = {
      title: title.trim(),
      scheduleText: scheduleText.trim() === '' ? null : scheduleText.trim(),
      startsOn,
      endsOn,
      precision: startsOn === null && endsOn === null ? null : precision,
    };
    const asked =
      stage === null
        ? store.dispatch('card.add', { cardId: newId(), projectId, kind: 'stage', ...fields })
        : store.dispatch('card.edit', { cardId: stage.id, ...fields });
    if (asked.ok) onClose();
    else setError(refusalText(asked.refusal));
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
          <Button look="primary" refused={missing} onClick={save}>
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
        <TextField label={t('plan.stageTitle')} maxLength={300} value={title} onValue={setTitle} />
        <TextField
          label={t('plan.scheduleText')}
          hint={t('plan.scheduleHint')}
          optional
          maxLength={200}
          value={scheduleText}
          onValue={setScheduleText}
        />
        <div className={styles['pair']}>
          <DateField label={t('plan.startsOn')} value={startsOn} onValue={setStartsOn} />
          <DateField label={t('plan.endsOn')} value={endsOn} onValue={setEndsOn} />
        </div>
        <Select
          label={t('plan.precision')}
          value={precision}
          options={precisions.map((value) => ({ value, label: t(`plan.precision.${value}`) }))}
          onValue={setPrecision}
        />
      </div>
    </Dialog>
  );
}
