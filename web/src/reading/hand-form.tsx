import type { Meaning } from '@kaskad/shared/domain/schedule/meaning.ts';
import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import {
  draftOf,
  type HandDraft,
  type HandFault,
  handKinds,
  handPers,
  meaningOf,
} from './hand-draft.ts';
import styles from './reading.module.css';

/** Sets a meaning by simple fields; the words stay as they are. */
export function HandForm({
  meaning,
  onMeaning,
}: {
  meaning: Meaning;
  onMeaning: (meaning: Meaning) => void;
}) {
  const { t } = useText();
  const [draft, setDraft] = useState(() => draftOf(meaning));
  const [fault, setFault] = useState<HandFault>();
  const change = (fields: Partial<HandDraft>) => {
    setDraft({ ...draft, ...fields });
    setFault(undefined);
  };
  const save = () => {
    const found = meaningOf(draft);
    if (typeof found === 'string') setFault(found);
    else onMeaning(found);
  };
  return (
    <div className={styles['hand']}>
      <Select
        label={t('reading.hand.kind')}
        value={draft.kind}
        onValue={(kind) => change({ kind })}
        options={handKinds.map((value) => ({ value, label: t(`reading.hand.${value}`) }))}
      />
      <HandFields draft={draft} onChange={change} />
      <div className={styles['handFoot']}>
        <Button small onClick={save}>
          {t('reading.hand.save')}
        </Button>
        <p className={styles['fault']} role="status">
          {fault !== undefined && t(`reading.hand.${fault}`)}
        </p>
      </div>
    </div>
  );
}

function HandFields({
  draft,
  onChange,
}: {
  draft: HandDraft;
  onChange: (fields: Partial<HandDraft>) => void;
}) {
  const { t } = useText();
  const { kind } = draft;
  const isDated = kind !== 'demand' && kind !== 'none';
  const limits = { min: '1990-01-01', max: '2100-12-31' };
  return (
    <>
      {kind === 'yearly' && (
        <div className={styles['pair']}>
          <MonthSelect name="fromMonth" draft={draft} onChange={onChange} />
          <MonthSelect name="toMonth" draft={draft} onChange={onChange} />
        </div>
      )}
      {kind === 'quota' && (
        <div className={styles['pair']}>
          <TextField
            label={t('reading.hand.count')}
            inputMode="numeric"
            maxLength={3}
            value={draft.count}
            onValue={(count) => onChange({ count })}
          />
          <Select
            label={t('reading.hand.per')}
            value={draft.per}
            onValue={(per) => onChange({ per })}
            options={handPers.map((value) => ({ value, label: t(`reading.per.${value}`) }))}
          />
        </div>
      )}
      {isDated && (
        <div className={styles['pair']}>
          {kind !== 'deadline' && (
            <DateField
              {...limits}
              label={t('reading.hand.start')}
              value={draft.start}
              onValue={(start) => onChange({ start })}
            />
          )}
          {kind !== 'open' && (
            <DateField
              {...limits}
              label={t('reading.hand.end')}
              value={draft.end}
              onValue={(end) => onChange({ end })}
            />
          )}
        </div>
      )}
    </>
  );
}

/** Months in the order of a school year. */
const months = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8];

function MonthSelect({
  name,
  draft,
  onChange,
}: {
  name: 'fromMonth' | 'toMonth';
  draft: HandDraft;
  onChange: (fields: Partial<HandDraft>) => void;
}) {
  const { t } = useText();
  const names = t('reading.months').split(' ');
  return (
    <Select
      label={t(`reading.hand.${name}`)}
      value={String(draft[name])}
      onValue={(month) => onChange({ [name]: Number(month) })}
      options={months.map((month, index) => ({
        value: String(month),
        label: names[index] ?? '',
      }))}
    />
  );
}
