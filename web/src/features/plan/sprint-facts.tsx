import { useText } from '../../text/use-text.ts';
import styles from './panel.module.css';
import type { Fill } from './sprint-fill.ts';

/** Done of what was promised and of everything, added, carried over: the numbers of a sprint that has started. */
export function SprintFacts({ fill }: { fill: Fill }) {
  const { t, number } = useText();
  const facts = [
    [t('plan.keptOfPromise'), t('ui.chamber', { value: fill.kept, total: fill.promised })],
    [t('plan.allDone'), t('ui.chamber', { value: fill.done, total: fill.total })],
    [t('plan.added'), number(fill.added)],
    [t('plan.carriedIn'), number(fill.carried)],
  ] as const;
  return (
    <dl className={styles['facts']}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
