import { type KeyboardEvent, useId } from 'react';
import { useText } from '../../text/use-text.ts';
import { type ClosingKind, closingKinds } from './closing.ts';
import styles from './closing-row.module.css';

/** The fates to choose from. The keys 1 to 4 choose while the choice has the focus. */
export function ClosingKinds({
  label,
  kind,
  onKind,
}: {
  label: string;
  kind: ClosingKind | null;
  onKind: (kind: ClosingKind) => void;
}) {
  const { t } = useText();
  const name = useId();
  const byKey = (event: KeyboardEvent) => {
    const chosen = closingKinds[Number(event.key) - 1];
    if (chosen === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onKind(chosen);
  };
  return (
    <fieldset className={styles['kinds']}>
      <legend className={styles['unseen']}>{label}</legend>
      {closingKinds.map((one, index) => (
        <label key={one} className={styles['kind']}>
          <input
            type="radio"
            name={name}
            checked={kind === one}
            onChange={() => onKind(one)}
            onKeyDown={byKey}
          />
          <span>
            {t(`plan.fate.${one}`)} <kbd>{index + 1}</kbd>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
