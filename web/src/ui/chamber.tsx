import { useText } from '../text/use-text.ts';
import styles from './chamber.module.css';

export type ChamberPart = {
  value: number;
  look: 'full' | 'flowing' | 'waiting';
  /** «завершено», «в работе»: read out after the number. */
  label: string;
};

/**
 * How full a chamber is: water rises from the left between two walls. `full` is settled, `flowing`
 * under way, `waiting` blocked and hatched. What is missing to `total` stays empty.
 */
export function Chamber({
  label,
  parts,
  total,
  tall = false,
}: {
  label: string;
  parts: readonly ChamberPart[];
  total: number;
  tall?: boolean;
}) {
  const { t, number } = useText();
  const words = parts.map((part) => `${number(part.value)} ${part.label}`).join(', ');
  const full = parts.find((part) => part.look === 'full')?.value ?? 0;
  return (
    <span
      className={styles['chamber']}
      data-tall={tall || undefined}
      role="img"
      aria-label={`${label}: ${t('ui.chamber', { value: full, total })} (${words})`}
    >
      <span className={styles['basin']}>
        {parts.map((part) => (
          <span
            key={part.look}
            className={styles['part']}
            data-look={part.look}
            style={{ width: `${share(part.value, total)}%` }}
          />
        ))}
      </span>
    </span>
  );
}

function share(value: number, total: number): number {
  return total <= 0 ? 0 : Math.max(0, Math.min(100, (value / total) * 100));
}
