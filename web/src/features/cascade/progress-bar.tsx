import type { Progress } from '@kaskad/shared/domain/project/progress.ts';
import { useText } from '../../text/use-text.ts';
import { Chamber } from '../../ui/chamber.tsx';
import styles from './progress-bar.module.css';

/** How full the chamber is, with the two numbers beside it. */
export function ProgressBar({ label, progress }: { label: string; progress: Progress }) {
  const { t, number } = useText();
  const { total, done, inWork } = progress;
  return (
    <span className={styles['bar']}>
      <Chamber
        label={label}
        total={total}
        parts={[
          { value: done, look: 'full', label: t('cascade.done') },
          { value: inWork, look: 'flowing', label: t('cascade.inWork') },
        ]}
      />
      <span className={styles['numbers']} aria-hidden="true">
        {number(done)}/{number(total)}
      </span>
    </span>
  );
}
