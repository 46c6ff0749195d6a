import { eventTypes } from '@kaskad/shared/domain/card/event-type.ts';
import type { PlanMatrix } from '@kaskad/shared/domain/goal/plan-matrix.ts';
import { wordsOfPeriod } from '@kaskad/shared/domain/goal/plan-matrix-columns.ts';
import type { PlanPlace } from '@kaskad/shared/domain/goal/plan-matrix-move.ts';
import { type FormEvent, useRef, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { TriggerProps } from '../../ui/use-overlay.ts';
import styles from './add-popover.module.css';
import { useMatrixContext } from './matrix-context.ts';
import { placeWords } from './place-words.ts';

/** One form for all cells: it stands beside the button that was pressed. */
export function AddPopover({ matrix }: { matrix: PlanMatrix }) {
  const words = useText();
  const { t } = words;
  const { adding } = useMatrixContext();
  const [place, setPlace] = useState<PlanPlace | null>(null);
  const trigger = useRef<TriggerProps | null>(null);
  adding.current = (at, event) => {
    setPlace(at);
    trigger.current?.onClick(event);
  };
  const cell = place === null ? '' : placeWords(matrix, place, words);
  return (
    <Popover
      label={t('matrix.addTo', { cell })}
      trigger={(props) => {
        trigger.current = props;
        return null;
      }}
    >
      {(close) => place !== null && <AddForm place={place} cell={cell} close={close} />}
    </Popover>
  );
}

/** A title and what kind of event it is. Enter adds and stays for the next one. */
function AddForm({ place, cell, close }: { place: PlanPlace; cell: string; close: () => void }) {
  const { t } = useText();
  const { moves } = useMatrixContext();
  const [title, setTitle] = useState('');
  const [type, setType] = useState('');
  const [added, setAdded] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const named = title.trim();
    if (named === '' || !moves.add(place, named, type === '' ? null : type)) return;
    setAdded(named);
    setTitle('');
    form.current?.querySelector('input')?.focus();
  };
  const types = eventTypes
    .map((value) => ({ value: value as string, label: t(`eventType.${value}`) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <form ref={form} className={styles['form']} onSubmit={submit}>
      <p className={styles['cell']}>{cell}</p>
      <TextField
        label={t('matrix.newTitle')}
        value={title}
        onValue={setTitle}
        maxLength={300}
        autoComplete="off"
        enterKeyHint="done"
        hint={
          place.column.kind === 'time'
            ? t('matrix.newWords', { words: wordsOfPeriod(place.column.period) })
            : undefined
        }
      />
      <Select
        label={t('matrix.newType')}
        value={type}
        onValue={setType}
        options={[{ value: '', label: t('matrix.noType') }, ...types]}
      />
      <div className={styles['buttons']}>
        <Button look="quiet" onClick={close}>
          {t('ui.close')}
        </Button>
        <Button
          look="primary"
          type="submit"
          refused={title.trim() === '' ? t('matrix.titleMissing') : undefined}
        >
          {t('matrix.add')}
        </Button>
      </div>
      <p role="status" className={styles['added']}>
        {added !== undefined && t('matrix.added', { title: added })}
      </p>
    </form>
  );
}
