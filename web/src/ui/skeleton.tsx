import { useText } from '../text/use-text.ts';
import styles from './skeleton.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

/** The shape of a line or a block that is on its way; sizes are CSS lengths. */
export function Skeleton({ width = '100%', height = '1em' }: { width?: string; height?: string }) {
  return <span className={styles['skeleton']} style={{ width, height }} aria-hidden="true" />;
}

/** A page on its way: a heading and some rows, said once to a screen reader. */
export function SkeletonPage({ rows = 6 }: { rows?: number }) {
  const { t } = useText();
  return (
    <div className={styles['page']} role="status">
      <VisuallyHidden>{t('ui.loading')}</VisuallyHidden>
      <Skeleton width="min(320px, 60%)" height="32px" />
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
        <Skeleton key={row} width={widths[row % widths.length] ?? '100%'} height="44px" />
      ))}
    </div>
  );
}

const widths = ['100%', '92%', '97%', '84%'];
