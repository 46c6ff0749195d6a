import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { useCascade, useRow } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { EventIcon, Icon } from '../../ui/icon.tsx';
import styles from './search-dialog.module.css';

/** One card that was found, with its project and when it takes place. */
export function Found({
  id,
  card,
  active,
  onPoint,
  onOpen,
}: {
  id: string;
  card: Card;
  active: boolean;
  onPoint: () => void;
  onOpen: () => void;
}) {
  const { t, date } = useText();
  const today = useCascade().now().slice(0, 10);
  const project = useRow('project', card.projectId);
  const day = card.startsOn ?? card.endsOn;
  const exact = day !== null && (card.precision === null || card.precision === 'day');
  const when = exact ? date.day(day, today) : card.scheduleText;
  const kind = card.kind === 'event' ? null : t(`cardKind.${card.kind}`);
  const cancelled = card.cancelledAt === null ? null : t('card.cancelled');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field that owns the list
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
    <div
      id={id}
      role="option"
      aria-selected={active}
      data-cancelled={card.cancelledAt !== null || undefined}
      className={styles['found']}
      onPointerMove={onPoint}
      onClick={onOpen}
    >
      {kind === null ? <EventIcon type={card.eventType} /> : <Icon name="plan" />}
      <span className={styles['title']}>{card.title}</span>
      <span className={styles['where']}>
        {[cancelled, kind, project?.title, when].filter(Boolean).join(' · ')}
      </span>
    </div>
  );
}
