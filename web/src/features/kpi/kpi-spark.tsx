import type { KpiFigures } from '@kaskad/shared/domain/kpi/figures.ts';
import { useToday } from '../../sync/use-kpi-figures.ts';
import styles from './kpi-row.module.css';
import { sparkOf } from './spark-shape.ts';

const size = { width: 112, height: 36 };

/** The way of a figure in small, beside the words that tell it; nothing where there is no way to draw. */
export function KpiSpark({ figures }: { figures: KpiFigures }) {
  const spark = sparkOf(figures, useToday(), size);
  if (spark === undefined) return <span className={styles['spark']} />;
  const { bars, line, last, target } = spark;
  return (
    <svg
      {...size}
      viewBox={`0 0 ${size.width} ${size.height}`}
      fill="none"
      aria-hidden="true"
      className={styles['spark']}
    >
      {bars.map(({ isOpen, ...box }) => (
        <rect key={box.x} {...box} className={isOpen ? styles['barOpen'] : styles['bar']} />
      ))}
      {target !== '' && <path d={target} className={styles['target']} />}
      {line !== '' && <path d={line} className={styles['fact']} />}
      {last !== null && <circle cx={last.x} cy={last.y} r="3.5" className={styles['dot']} />}
    </svg>
  );
}
