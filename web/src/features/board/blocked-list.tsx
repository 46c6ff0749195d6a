import type { Blockage } from '@kaskad/shared/domain/sprint/run.ts';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { Popover } from '../../ui/popover.tsx';
import styles from './blocked-list.module.css';
import { CardLink } from './card-link.tsx';

/** How many cards stand; opens the list of them with reason, whom they wait for and age. */
export function BlockedList({ blocked }: { blocked: readonly Blockage[] }) {
  const { t } = useText();
  if (blocked.length === 0) return null;
  return (
    <Popover
      label={t('run.blockedList')}
      trigger={(props) => (
        <button type="button" className={styles['count']} {...props}>
          <Icon name="stuck" size={16} />
          {t('run.blocked', { n: blocked.length })}
        </button>
      )}
    >
      <h3 className={styles['title']}>{t('run.blockedList')}</h3>
      <ul className={styles['list']}>
        {blocked.map(({ card, reason, waitingFor, days }) => (
          <li key={card.id}>
            <CardLink card={card} />
            <p>{reason}</p>
            <p className={styles['note']}>
              {days === 0 ? t('run.sinceToday') : t('run.forDays', { n: days })}
              {waitingFor !== null && ` · ${t('run.waitingFor', { whom: waitingFor })}`}
            </p>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
