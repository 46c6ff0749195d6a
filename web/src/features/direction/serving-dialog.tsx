import type { Link } from '@kaskad/shared/domain/card/link.ts';
import type { Direction } from '@kaskad/shared/domain/direction/direction.ts';
import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import { useState } from 'react';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './project-directions.module.css';
import { useDirectionWords } from './use-direction-words.ts';

/** In which days a project serves a direction, and which part of it. */
export function ServingDialog({
  link,
  direction,
  onClose,
}: {
  link: Link;
  direction: Direction;
  onClose: () => void;
}) {
  const { t, refusal: said } = useText();
  const { name } = useDirectionWords();
  const store = useCascade();
  const [startsOn, setStartsOn] = useState(link.startsOn);
  const [endsOn, setEndsOn] = useState(link.endsOn);
  const [note, setNote] = useState(link.note ?? '');
  const [refusal, setRefusal] = useState<Refusal>();
  const save = () => {
    const years = { startsOn: startsOn ?? direction.startsOn, endsOn: endsOn ?? direction.endsOn };
    const served = store.dispatch('link.serve', { linkId: link.id, ...years });
    if (!served.ok) return setRefusal(served.refusal);
    const text = note.trim() === '' ? null : note.trim();
    const noted = store.dispatch('link.note', { linkId: link.id, note: text });
    if (noted.ok) onClose();
    else setRefusal(noted.refusal);
  };
  return (
    <Dialog
      open
      keep
      title={t('direction.servingTitle')}
      lead={name(direction)}
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button look="primary" onClick={save}>
            {t('ui.save')}
          </Button>
        </>
      }
    >
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div className={styles['days']}>
          <DateField
            label={t('direction.servedFrom')}
            value={startsOn}
            error={refusal && said(refusal)}
            onValue={setStartsOn}
          />
          <DateField label={t('direction.servedTo')} value={endsOn} onValue={setEndsOn} />
        </div>
        <TextField
          label={t('direction.note')}
          hint={t('direction.noteHint')}
          optional
          maxLength={200}
          value={note}
          onValue={setNote}
        />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
