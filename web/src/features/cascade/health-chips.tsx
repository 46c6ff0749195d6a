import { type HealthFact, type HealthTone, toneOf } from '@kaskad/shared/domain/project/health.ts';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon-paths.ts';
import styles from './health-chips.module.css';
import { healthWords } from './health-words.ts';

/** How a project fares, in words: the weightiest fact, or all of them. Nothing where there is nothing to say. */
export function HealthChips({
  facts,
  all = false,
}: {
  facts: readonly HealthFact[];
  all?: boolean;
}) {
  const { t } = useText();
  if (facts.length === 0) return null;
  return (
    <ul className={styles['facts']}>
      {(all ? facts : facts.slice(0, 1)).map((fact) => (
        <li key={fact.kind} className={styles['fact']} data-tone={toneOf(fact)}>
          <Icon name={icons[toneOf(fact)]} size={16} />
          {healthWords(fact, t)}
        </li>
      ))}
    </ul>
  );
}

const icons: Readonly<Record<HealthTone, IconName>> = {
  behind: 'warning',
  waits: 'gate-closed',
  calm: 'check',
};
