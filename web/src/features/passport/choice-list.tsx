import { useId } from 'react';
import styles from './choice-list.module.css';

/** One of a few, each explained in a line; an option that would be refused says why instead. */
export function ChoiceList<V extends string>({
  legend,
  value,
  onValue,
  options,
}: {
  legend: string;
  value: V;
  onValue: (value: V) => void;
  options: readonly { value: V; label: string; hint: string; refused: string | undefined }[];
}) {
  const name = useId();
  return (
    <fieldset className={styles['choice']}>
      <legend className={styles['legend']}>{legend}</legend>
      {options.map((option) => {
        const refused = option.value === value ? undefined : option.refused;
        return (
          <label key={option.value} className={styles['option']}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              disabled={refused !== undefined}
              onChange={() => onValue(option.value)}
              className={styles['radio']}
            />
            <span>
              <span className={styles['word']}>{option.label}</span>
              <span className={styles['hint']}>{refused ?? option.hint}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
