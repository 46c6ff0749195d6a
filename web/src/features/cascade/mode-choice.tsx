import type { ProjectMode } from '@kaskad/shared/domain/project/project.ts';
import { useId } from 'react';
import { useText } from '../../text/use-text.ts';
import styles from './mode-choice.module.css';

/** How a project will run, each way explained in a line. */
export function ModeChoice({
  value,
  onValue,
  options,
}: {
  value: ProjectMode;
  onValue: (mode: ProjectMode) => void;
  options: readonly ProjectMode[];
}) {
  const { t } = useText();
  const name = useId();
  return (
    <fieldset className={styles['choice']}>
      <legend className={styles['legend']}>{t('cascade.mode')}</legend>
      {options.map((mode) => (
        <label key={mode} className={styles['option']}>
          <input
            type="radio"
            name={name}
            checked={mode === value}
            onChange={() => onValue(mode)}
            className={styles['radio']}
          />
          <span>
            <span className={styles['word']}>{t(`projectMode.${mode}`)}</span>
            <span className={styles['hint']}>{t(`cascade.modeHint.${mode}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
