import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { isKnownEventType } from '@kaskad/shared/domain/card/event-type.ts';
import { memo } from 'react';
import { useText } from '../../text/use-text.ts';
import { AvatarStack } from '../../ui/avatar.tsx';
import { EventIcon, Icon } from '../../ui/icon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { useBoardContext } from './board-context.ts';
import styles from './tile.module.css';
import { isLate, whenBriefly, whenText } from './when-text.ts';

/** The kind of event and the title of a card, two lines at most. */
export function TileTitle({ card }: { card: Card }) {
  const { t } = useText();
  const type = card.eventType;
  const named = type !== null && isKnownEventType(type) ? t(`eventType.${type}`) : type;
  return (
    <>
      <EventIcon type={type} size={16} label={`${named ?? t('board.event')}:`} />
      {card.title}
    </>
  );
}

/** The line of facts under a title: when, for what and who; of a card from elsewhere, from where. */
export const TileFacts = memo(function TileFacts({ card }: { card: Card }) {
  const { t } = useText();
  const { people, homeOf } = useBoardContext();
  const home = homeOf(card);
  const team = card.responsible.map((id) => people.get(id)).filter((one) => one !== undefined);
  return (
    <span id={`${card.id}-facts`} className={styles['facts']}>
      {card.cancelledAt !== null && (
        <span className={styles['late']}>
          <Icon name="blocked" size={16} /> <span>{t('board.cancelled')}</span>
        </span>
      )}
      {home !== null && (
        <span className={styles['home']}>
          <Icon name="link" size={16} label={t('board.sharedFrom')} /> <span>{home}</span>
        </span>
      )}
      {card.blockedAt !== null && (
        <span
          className={styles['stuck']}
          title={t('run.blockedWhy', { reason: card.blockReason ?? '' })}
        >
          <Icon name="stuck" size={16} /> {t('run.blockedMark')}
          <VisuallyHidden>: {card.blockReason}</VisuallyHidden>
        </span>
      )}
      <When card={card} briefly={home !== null || card.blockedAt !== null} />
      {home === null && <TileMarks card={card} briefly={card.blockedAt !== null} />}
      {home === null && team.length > 0 && (
        <span className={styles['team']}>
          <AvatarStack people={team} most={1} />
        </span>
      )}
    </span>
  );
});

function When({ card, briefly }: { card: Card; briefly: boolean }) {
  const { t, date } = useText();
  const { today } = useBoardContext();
  const words = (briefly ? whenBriefly : whenText)(card, date, today);
  if (words === '') return null;
  if (!isLate(card, today)) return <span className={styles['when']}>{words}</span>;
  return (
    <span className={styles['late']}>
      <Icon name="warning" size={16} label={t('board.late')} /> <span>{words}</span>
    </span>
  );
}

/** What the card serves and where it has been; `briefly` leaves out what it serves. */
function TileMarks({ card, briefly }: { card: Card; briefly: boolean }) {
  const { t, number } = useText();
  const board = useBoardContext();
  const marks = briefly ? undefined : board.marks.get(card.id);
  const alarm = card.phase === 'done' ? undefined : board.alarms.get(card.id);
  const { goals = 0, kpis = 0, promised = null } = marks ?? {};
  return (
    <span className={styles['marks']}>
      {alarm !== undefined && (
        <span className={styles['late']}>
          <Icon name="clock" size={16} label={t(alarm)} />
        </span>
      )}
      {goals > 0 && <Icon name="goal" size={16} label={t('board.goalMarks', { n: goals })} />}
      {kpis > 0 && <Icon name="kpi" size={16} label={t('board.kpiMarks', { n: kpis })} />}
      {promised !== null && <span>+{number(promised)}</span>}
      {board.isAddedLate(card) && <Icon name="added" size={16} label={t('run.addedMark')} />}
      {card.carryCount > 0 && (
        <span className={styles['carried']}>
          <Icon name="carry" size={16} label={t('board.carriedMark', { n: card.carryCount })} />
          {card.carryCount}
        </span>
      )}
      {card.horizon !== null && card.sprintId === null && (
        <span>{t('board.horizon', { number: card.horizon })}</span>
      )}
    </span>
  );
}
