import { type Kpi, kpiReadings } from '@kaskad/shared/domain/kpi/kpi.ts';
import { useId } from 'react';
import { useText } from '../../text/use-text.ts';
import styles from './reading-choice.module.css';
import { readingLine } from './reading-line.ts';

/** Asks what «N ежегодно с нарастающим итогом» means: each of the two answers shows what each year then has to reach. */
export function ReadingChoice({
  value,
  target,
  unit,
  years,
  onReading,
  locked = false,
}: {
  value: Kpi['reading'];
  target: number | null;
  unit: string | null;
  /** The years of the KPI; the school year is named by the year in which it begins. */
  years: readonly number[];
  onReading: (reading: NonNullable<Kpi['reading']>) => void;
  /** It can be looked at alone. */
  locked?: boolean;
}) {
  const { t, number } = useText();
  const name = useId();
  const size = target === null ? t('kpi.reading.value') : sized(number(target), unit);
  return (
    <fieldset className={styles['choice']} disabled={locked}>
      <legend className={styles['legend']}>{t('kpi.reading.ask', { size })}</legend>
      {kpiReadings.map((reading) => (
        <label key={reading} className={styles['option']}>
          <input
            type="radio"
            name={name}
            checked={reading === value}
            onChange={() => onReading(reading)}
            className={styles['radio']}
          />
          <span>
            <span className={styles['word']}>{t(`kpi.reading.${reading}`, { size })}</span>
            {target !== null && (
              <span className={styles['line']}>
                {sized(readingLine(reading, target, years).map(number).join(' – '), unit)}
              </span>
            )}
            <span className={styles['hint']}>{t(`kpi.reading.${reading}.hint`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function sized(text: string, unit: string | null): string {
  return unit === null ? text : `${text}\u00A0${unit}`;
}
