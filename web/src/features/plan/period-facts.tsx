import { Link } from 'wouter';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Chamber as Basin } from '../../ui/chamber.tsx';
import styles from './period-list.module.css';
import type { Chamber } from './plan-picture.ts';

/** When a period is or, as a school year says that by its name, what for; how much is done, and the way to its retrospective. */
export function PeriodFacts({ chamber }: { chamber: Chamber }) {
  const { t, date } = useText();
  const { cascadeId } = useCascade();
  if (chamber.kind === 'outline') {
    const { horizon, goalHint } = chamber.outline;
    const words = [horizon, goalHint].filter((said) => said !== null);
    return <p className={styles['when']}>{words.join(' · ')}</p>;
  }
  const { sprint, fill } = chamber;
  const { number, projectId, mode, startsOn, endsOn, status } = sprint;
  const looksBack = status === 'review' || sprint.retroSignedAt !== null;
  return (
    <>
      <p className={styles['when']}>
        {mode === 'cyclogram'
          ? sprint.goal
          : startsOn !== null && endsOn !== null && date.range(startsOn, endsOn)}
      </p>
      <div className={styles['fact']}>
        {sprint.startedAt === null ? (
          t('plan.cards', { n: fill.total })
        ) : (
          <>
            <span className={styles['basin']}>
              <Basin
                label={t('period.kept')}
                total={fill.total}
                parts={[{ value: fill.done, look: 'full', label: t('plan.done') }]}
              />
            </span>
            <span aria-hidden="true">
              {t('ui.chamber', { value: fill.done, total: fill.total })}
            </span>
          </>
        )}
      </div>
      <p className={styles['retro']}>
        {looksBack && (
          <Link href={`/c/${cascadeId}/p/${projectId}/retro/${number}`}>{t('period.retro')}</Link>
        )}
      </p>
    </>
  );
}
