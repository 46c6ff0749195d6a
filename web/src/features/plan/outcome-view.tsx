import type { SprintOutcome } from '@kaskad/shared/domain/sprint/outcome.ts';
import type { Fate } from '@kaskad/shared/domain/sprint/outcome-cards.ts';
import type { Promised } from '@kaskad/shared/domain/sprint/promise.ts';
import type { ReactNode } from 'react';
import type { Frozen } from '../../sync/read-records.ts';
import { useText } from '../../text/use-text.ts';
import { keptOf } from './compared.ts';
import { ComparedTable } from './compared-table.tsx';
import { FrozenRetroView } from './frozen-retro-view.tsx';
import { OverrideFact } from './override-fact.tsx';
import styles from './panel.module.css';

const shownFates: readonly Fate[] = ['done', 'split', 'carried', 'idea', 'cancelled', 'withdrawn'];

/** What came of a closed sprint, as it was frozen: counts, promise and outcome side by side, the retrospective. */
export function OutcomeView({
  outcome,
  promise,
  children,
}: {
  outcome: Frozen<SprintOutcome>;
  promise: Frozen<Promised> | undefined;
  /** When both were frozen. */
  children: ReactNode;
}) {
  const { t, number } = useText();
  const { content, names } = outcome;
  const { totals } = content;
  const shown = shownFates.filter((fate) => (totals[fate] ?? 0) > 0);
  return (
    <div className={styles['stack']}>
      {content.overrides.map((override) => (
        <OverrideFact key={override.id} override={override} name={names.get(override.by)} />
      ))}
      <dl className={styles['facts']}>
        <div>
          <dt>{t('plan.total.kept')}</dt>
          <dd>{t('ui.chamber', { value: keptOf(content).kept, total: totals.promised ?? 0 })}</dd>
        </div>
        {([...shown, 'added'] as const).map((name) => (
          <div key={name}>
            <dt>{t(`plan.total.${name}`)}</dt>
            <dd>{number(totals[name] ?? 0)}</dd>
          </div>
        ))}
      </dl>
      <ComparedTable outcome={outcome} promise={promise} />
      {children}
      <FrozenRetroView outcome={content} names={names} />
    </div>
  );
}
