import { isKnownEventType } from '@kaskad/shared/domain/card/event-type.ts';
import { organisationName } from '@kaskad/shared/domain/organisation/organisation.ts';
import { useRow } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { EventIcon } from '../../ui/icon.tsx';
import styles from './card-kind-line.module.css';
import { useCard } from './card-room.ts';

/** What the card is, in one line: «Семинар · районный · очно · Школа № 358». */
export function CardKindLine() {
  const { t } = useText();
  const { card } = useCard();
  const { eventType, level, format } = card;
  const place = useRow('organisation', useRow('event', card.id)?.placeId);
  const type =
    eventType !== null && isKnownEventType(eventType) ? t(`eventType.${eventType}`) : eventType;
  const words = [
    type ?? t(`cardKind.${card.kind}`),
    level && t(`eventLevel.${level}`),
    format && t(`eventFormat.${format}`),
    place && organisationName(place),
  ];
  return (
    <p className={styles['line']}>
      {card.kind === 'event' && <EventIcon type={eventType} />}
      <span>{words.filter(Boolean).join(' · ')}</span>
    </p>
  );
}
