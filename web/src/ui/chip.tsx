import type { ReactNode } from 'react';
import styles from './chip.module.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

/** `gate` waits for a person; `met` and `missed` are judgements and always come with a word. */
export type Tone = 'plain' | 'water' | 'gate' | 'met' | 'missed';

/** A fact in one or two words: a state, a count, a label. `tint` 1–8 is for labels people make. */
export function Chip({
  tone = 'plain',
  tint,
  icon,
  onRemove,
  removeLabel,
  children,
}: {
  tone?: Tone;
  tint?: number;
  icon?: IconName;
  children: ReactNode;
} & ({ onRemove: () => void; removeLabel: string } | { onRemove?: never; removeLabel?: never })) {
  const shown = icon ?? icons[tone];
  return (
    <span className={styles['chip']} data-tone={tone} data-tint={tint}>
      {shown && <Icon name={shown} size={16} />}
      <span className={styles['text']}>{children}</span>
      {onRemove && (
        <button
          type="button"
          aria-label={removeLabel}
          onClick={onRemove}
          className={styles['remove']}
        >
          <Icon name="close" size={16} />
        </button>
      )}
    </span>
  );
}

/** The shape that goes with the colour of a judgement. */
const icons: Partial<Record<Tone, IconName>> = {
  gate: 'gate-closed',
  met: 'check',
  missed: 'close',
};
