import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { PeriodFacts } from './period-facts.tsx';
import styles from './period-list.module.css';
import type { Chamber } from './plan-picture.ts';

/** Periods as a list from the first to the last: what each is called, where it stands, how far it came. */
export function PeriodList({
  chambers,
  current,
  shown,
  onShow,
}: {
  chambers: readonly Chamber[];
  /** Number of the one the team works on. */
  current: number | undefined;
  /** Number of the one below the list. */
  shown: number | undefined;
  onShow: (number: number) => void;
}) {
  const { t } = useText();
  return (
    <ol className={styles['list']}>
      {chambers.map((chamber) => {
        const { number, kind } = chamber;
        const isNow = number === current && kind === 'sprint' && chamber.sprint.status !== 'closed';
        const status = kind === 'sprint' ? chamber.sprint.status : undefined;
        return (
          <li
            key={number}
            className={styles['period']}
            data-look={status ?? 'outline'}
            data-now={isNow || undefined}
          >
            <button
              type="button"
              className={styles['name']}
              aria-pressed={shown === number}
              aria-current={isNow || undefined}
              onClick={() => onShow(number)}
            >
              <span>{t('plan.sprint', { number })}</span>
              {isNow && <span className={styles['now']}>{t('period.now')}</span>}
            </button>
            <p className={styles['state']}>
              {status === 'closed' && <Icon name="check" size={16} />}
              {status === undefined ? t('plan.outlined') : t(`sprintStatus.${status}`)}
            </p>
            <PeriodFacts chamber={chamber} />
          </li>
        );
      })}
    </ol>
  );
}
