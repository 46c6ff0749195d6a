import { type Column, wipModes } from '@kaskad/shared/domain/board/column.ts';
import { useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './board-section.module.css';
import { RefusableIcon } from './refusable-icon.tsx';

/** One column: its name, how many cards it may hold and what happens beyond that, its place. */
export function ColumnRow({
  column,
  columns,
  index,
}: {
  column: Column;
  columns: readonly Column[];
  index: number;
}) {
  const { t } = useText();
  const { ask, whyNot } = useAsk();
  const columnId = column.id;
  const title = useTyped(
    column.title,
    (text) => text === '' || ask('column.edit', { columnId, title: text }),
  );
  const limit = useTyped(
    column.wipLimit === null ? '' : String(column.wipLimit),
    (text) =>
      /^\d{0,3}$/.test(text) &&
      ask('column.edit', { columnId, wipLimit: Number(text) === 0 ? null : Number(text) }),
  );
  const locked = whyNot('column.edit', { columnId, title: column.title }) !== undefined;
  const move = (before: string | null) => () => ask('column.move', { columnId, before });
  const name = { title: column.title };
  return (
    <li className={styles['row']}>
      <TextField
        label={t(`columnPhase.${column.phase}`)}
        maxLength={60}
        readOnly={locked}
        {...title}
      />
      <TextField
        label={t('passport.limit')}
        inputMode="numeric"
        maxLength={3}
        placeholder={t('passport.noLimit')}
        readOnly={locked}
        {...limit}
      />
      <Select
        label={t('passport.beyond')}
        value={column.wipMode}
        disabled={locked || column.wipLimit === null}
        onValue={(wipMode) => ask('column.edit', { columnId, wipMode })}
        options={wipModes.map((value) => ({ value, label: t(`passport.wip.${value}`) }))}
      />
      {!locked && (
        <div className={styles['tools']}>
          <IconButton
            icon="chevron-up"
            label={t('passport.columnUp', name)}
            disabled={index === 0}
            onClick={move(columns[index - 1]?.id ?? null)}
          />
          <IconButton
            icon="chevron-down"
            label={t('passport.columnDown', name)}
            disabled={index === columns.length - 1}
            onClick={move(columns[index + 2]?.id ?? null)}
          />
          <RefusableIcon
            icon="remove"
            label={t('passport.removeColumn', name)}
            refused={whyNot('column.remove', { columnId })}
            onPress={() => ask('column.remove', { columnId })}
          />
        </div>
      )}
    </li>
  );
}

/** A short text saved on leaving it and on Enter; what is not taken goes back to what was. */
function useTyped(stored: string, save: (text: string) => boolean) {
  const [draft, setDraft] = useState<string>();
  const commit = () => {
    if (draft !== undefined && draft.trim() !== stored) save(draft.trim());
    setDraft(undefined);
  };
  return {
    value: draft ?? stored,
    onValue: setDraft,
    onBlur: commit,
    onKeyDown: (event: { key: string }) => {
      if (event.key === 'Enter') commit();
      if (event.key === 'Escape') setDraft(undefined);
    },
  };
}
