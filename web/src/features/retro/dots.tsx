import styles from './dots.module.css';

const MOST = 12;

/** Votes as dots, full ones first; the words stand beside. */
export function Dots({ full, total = full }: { full: number; total?: number }) {
  const dots = Array.from({ length: Math.min(total, MOST) }, (_, index) => index);
  return (
    <span className={styles['dots']} aria-hidden="true">
      {dots.map((index) => (
        <span key={index} data-full={index < full || undefined} />
      ))}
    </span>
  );
}
