import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useText } from '../../text/use-text.ts';
import { EventIcon } from '../../ui/icon.tsx';
import styles from './panel.module.css';
import { usePlace } from './use-place.ts';

/** Cards one below the other, each with what may be done with it at its end. */
export function CardLines({
  cards,
  action,
}: {
  cards: readonly Card[];
  action?: (card: Card) => ReactNode;
}) {
  return (
    <ul className={styles['list']}>
      {cards.map((card) => (
        <li key={card.id}>
          <CardName card={card} />
          {action?.(card)}
        </li>
      ))}
    </ul>
  );
}

/** The name of a card, which opens it, with how often it was carried over. */
export function CardName({ card }: { card: Card }) {
  const { t } = useText();
  const { hrefOfCard } = usePlace();
  return (
    <>
      <EventIcon type={card.eventType} size={16} />
      <span className={styles['grow']}>
        <Link href={hrefOfCard(card.id)} draggable={false}>
          {card.title}
        </Link>
      </span>
      {card.scheduleText !== null && <span className={styles['mark']}>{card.scheduleText}</span>}
      {card.carryCount > 0 && (
        <span className={styles['mark']}>{t('plan.carriedTimes', { n: card.carryCount })}</span>
      )}
    </>
  );
}
