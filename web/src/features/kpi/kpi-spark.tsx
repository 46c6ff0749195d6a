import type { KpiFigures } from '@kaskad/shared/domain/kpi/figures.ts';
import styles from './kpi-row.module.css';
import { sparkOf } from './spark-shape.ts';

const size = { width: 112, height: 36 };

/** The way of a figure in small, beside the words that tell it; nothing where there is no way to draw. */
export function KpiSpark({ figures }: { figures: KpiFigures }) {
  const spark = sparkOf(figures, size);
  if (spark === undefined) return <span className={styles['spark']} />;
  const { fact, target, last } = spark;
  return (
    <svg
      {...size}
      viewBox={`0 0 ${size.width} ${size.height}`}
      fill="none"
      aria-hidden="true"
      className={styles['spark']}
    >
      {target !== '' && <path d={target} className={styles['target']} />}
      {fact !== '' && <path d={fact} className={styles['fact']} />}
      {last !== null && <circle cx={last.x} cy={last.y} r="3.5" className={styles['dot']} />}
    </svg>
  );
}
