import { headcountOf } from '@kaskad/shared/domain/population/headcount.ts';
import type { Population } from '@kaskad/shared/domain/population/population.ts';
import { type KeyboardEvent, useState } from 'react';
import { newId } from '../../../sync/new-id.ts';
import { useAsk } from '../../../sync/use-ask.ts';
import { useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { showToast } from '../../../ui/toast.ts';
import { numberOf, typedNumber } from '../typed-number.ts';
import styles from './headcount-table.module.css';

/** How many there were in one year, and where the number comes from; saved when the field is left. */
export function HeadcountCell({
  population,
  year,
  academic,
  name,
  open,
}: {
  population: Population;
  year: number;
  academic: boolean;
  /** Whose and of which year, for those who do not see the table. */
  name: string;
  open: boolean;
}) {
  const { t, number } = useText();
  const { ask } = useAsk();
  const row = useView(['headcount'], [population.id, year, academic], (view) =>
    headcountOf(view, population.id, year, academic),
  );
  const [typed, setTyped] = useState<{ count?: string; source?: string }>({});
  const count = typed.count ?? typedNumber(row?.count ?? null);
  const source = typed.source ?? row?.source ?? '';
  if (!open)
    return (
      <>
        <span className={styles['still']}>
          {row === undefined ? t('kpi.noData') : number(row.count)}
        </span>
        {row !== undefined && row.source !== null && (
          <span className={styles['stillSource']}>{row.source}</span>
        )}
      </>
    );
  const save = () => {
    if (typed.count === undefined && typed.source === undefined) return;
    const told = numberOf(count);
    if (told === undefined || (told !== null && (!Number.isInteger(told) || told < 1))) {
      showToast(t('kpi.headcountWrong'), { tone: 'missed' });
      return;
    }
    // A source without a number is kept until there is one.
    if (told === null && row === undefined) return;
    const isSaved =
      told === null
        ? row === undefined || ask('headcount.remove', { headcountId: row.id })
        : ask('headcount.set', {
            headcountId: row?.id ?? newId(),
            populationId: population.id,
            year,
            academic,
            count: told,
            source: source.trim() === '' ? null : source.trim(),
          });
    if (isSaved) setTyped({});
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') save();
    if (event.key === 'Escape') setTyped({});
  };
  const hasSource = row !== undefined || typed.count !== undefined || typed.source !== undefined;
  return (
    <span className={styles['cell']}>
      <input
        aria-label={name}
        inputMode="numeric"
        maxLength={12}
        value={count}
        placeholder="–"
        onChange={(event) => setTyped({ ...typed, count: event.target.value })}
        onBlur={save}
        onKeyDown={onKeyDown}
        className={styles['count']}
      />
      {hasSource && (
        <input
          aria-label={t('kpi.sourceOf', { name })}
          maxLength={300}
          value={source}
          title={source}
          placeholder={t('kpi.headcountSource')}
          onChange={(event) => setTyped({ ...typed, source: event.target.value })}
          onBlur={save}
          onKeyDown={onKeyDown}
          className={styles['source']}
        />
      )}
    </span>
  );
}
