import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { isKnownEventType } from '@kaskad/shared/domain/card/event-type.ts';
import { memo, type ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import { AvatarStack } from '../../ui/avatar.tsx';
import { EventIcon, Icon } from '../../ui/icon.tsx';
import { useBoardContext } from './board-context.ts';
import styles from './tile.module.css';
import { isLate, whenText } from './when-text.ts';

/** What a tile shows: the kind of event, the title, when, for what and who. `children` is the title. */
export const TileFace = memo(function TileFace({
  card,
  children,
}: {
  card: Card;
  children: ReactNode;
}) {
  const { t, date } = useText();
  const { people, today, homeOf } = useBoardContext();
  const home = homeOf(card);
  const when = whenText(card, date, today);
  const late = isLate(card, today);
  const type = card.eventType;
  const named = type !== null && isKnownEventType(type) ? t(`eventType.${type}`) : (type ?? '');
  const team = card.responsible.map((id) => people.get(id)).filter((one) => one !== undefined);
  return (
    <>
      <span className={styles['icon']} title={named}>
        <EventIcon type={type} label={named === '' ? t('board.event') : named} />
      </span>
      {children}
      <span id={`${card.id}-facts`} className={styles['facts']}>
        {card.cancelledAt !== null && (
          <span className={styles['late']}>
            <Icon name="blocked" size={16} /> {t('board.cancelled')}
          </span>
        )}
        {home !== null && (
          <span className={styles['home']} title={t('board.fromProject', { title: home })}>
            <Icon name="link" size={16} label={t('board.sharedFrom')} /> {home}
          </span>
        )}
        {when !== '' && (
          <span className={late ? styles['late'] : styles['when']}>
            {late && <Icon name="warning" size={16} label={t('board.late')} />} {when}
          </span>
        )}
        <TileMarks card={card} />
        <span className={styles['team']}>
          <AvatarStack people={team} most={2} />
        </span>
      </span>
    </>
  );
});

function TileMarks({ card }: { card: Card }) {
  const { t } = useText();
  const board = useBoardContext();
  const marks = board.marks.get(card.id);
  const goals = marks?.goals.length ?? 0;
  const kpis = marks?.kpis.length ?? 0;
  return (
    <span className={styles['marks']}>
      {goals > 0 && <Icon name="goal" size={16} label={t('board.goalMarks', { n: goals })} />}
      {kpis > 0 && <Icon name="kpi" size={16} label={t('board.kpiMarks', { n: kpis })} />}
      {card.carryCount > 0 && (
        <span className={styles['carried']}>
          <Icon name="carry" size={16} label={t('board.carriedMark', { n: card.carryCount })} />
          {card.carryCount}
        </span>
      )}
      {card.horizon !== null && card.sprintId === null && (
        <span className={styles['horizon']}>{t('board.horizon', { number: card.horizon })}</span>
      )}
    </span>
  );
}
