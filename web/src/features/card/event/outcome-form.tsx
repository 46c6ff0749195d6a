import { eventLevels } from '@kaskad/shared/domain/card/card.ts';
import { type EventOutcome, outcomeKinds } from '@kaskad/shared/domain/event/event.ts';
import { useState } from 'react';
import { newId } from '../../../sync/new-id.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useAsk, useCard } from '../card-room.ts';
import styles from '../details.module.css';
import own from './event.module.css';

/** What came of the event: new, or one to correct. Enter writes it down, Escape leaves all as it was. */
export function OutcomeForm({ outcome, onClose }: { outcome?: EventOutcome; onClose: () => void }) {
  const { t } = useText();
  const { card } = useCard();
  const ask = useAsk();
  const [kind, setKind] = useState(outcome?.kind ?? 'document');
  const [title, setTitle] = useState(outcome?.title ?? '');
  const [level, setLevel] = useState<EventOutcome['level']>(outcome?.level ?? null);
  const missing = title.trim() === '' ? t('event.outcomeTitleMissing') : undefined;
  const save = () => {
    if (missing !== undefined) return;
    const row = { id: outcome?.id ?? newId(), kind, title, level };
    if (ask('event.edit', { cardId: card.id, outcomes: [row] })) onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape among the controls inside
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape among the controls inside
    <div
      className={own['form']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={styles['grid']}>
        <Select
          label={t('event.outcomeKind')}
          value={kind}
          options={outcomeKinds.map((value) => ({ value, label: t(`outcomeKind.${value}`) }))}
          onValue={setKind}
        />
        <Select
          label={t('event.outcomeLevel')}
          value={level ?? ''}
          options={[
            { value: '' as const, label: t('event.noLevel') },
            ...eventLevels.map((value) => ({ value, label: t(`eventLevel.${value}`) })),
          ]}
          onValue={(value) => setLevel(value === '' ? null : value)}
        />
      </div>
      <TextField
        autoFocus
        label={t('event.outcomeTitle')}
        maxLength={300}
        value={title}
        onValue={setTitle}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          save();
        }}
      />
      <div className={own['buttons']}>
        <Button small refused={missing} onClick={save}>
          {t('event.save')}
        </Button>
        <Button small look="quiet" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
      </div>
    </div>
  );
}
