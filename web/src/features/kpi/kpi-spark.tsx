import type { KpiFigures } from '@kaskad/shared/domain/kpi/figures.ts';
import { useId } from 'react';
import { useToday } from '../../sync/use-kpi-figures.ts';
import { Hatchings } from '../../ui/hatchings.tsx';
import { Sign } from '../../ui/sign.tsx';
import styles from './kpi-row.module.css';
import { sparkOf } from './spark-shape.ts';

const size = { width: 112, height: 36 };

/** The way of a figure in small, beside the words that tell it; nothing where there is no way to draw. */
export function KpiSpark({ figures }: { figures: KpiFigures }) {
  const id = useId();
  const shapes = sparkOf(figures, useToday(), size);
  return (
    <span className={styles['spark']}>
      {shapes.length > 0 && (
        <Sign id={id} size={size} shapes={shapes}>
          <Hatchings drawing={{ shapes, legend: [] }} id={id} />
        </Sign>
      )}
    </span>
  );
}
