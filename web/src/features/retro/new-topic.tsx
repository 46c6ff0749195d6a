import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { Composer } from './composer.tsx';
import { useRoom } from './room.ts';
import styles from './topics.module.css';

/** A thought that came in the discussion: a note like the others, seen at once. */
export function NewTopic() {
  const { t } = useText();
  const { columns } = useRoom();
  const [column, setColumn] = useState(columns.length - 1);
  const name = columns[column] ?? columns[0];
  if (name === undefined) return null;
  return (
    <div className={styles['new']} data-print="hide">
      <Select
        label={t('retro.inColumn')}
        hideLabel
        value={String(column)}
        options={columns.map((one, index) => ({
          value: String(index),
          label: t(`retro.column.${one}`),
        }))}
        onValue={(value) => setColumn(Number(value))}
      />
      <Composer key={column} column={column} name={t(`retro.column.${name}`)} />
    </div>
  );
}
