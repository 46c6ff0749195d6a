import { isKnownEventType } from '@kaskad/shared/domain/card/event-type.ts';
import type { PlanPlace } from '@kaskad/shared/domain/goal/plan-matrix-move.ts';
import type { PlanEntry } from '@kaskad/shared/domain/goal/plan-matrix-placing.ts';
import { type MouseEvent, memo } from 'react';
import { useText } from '../../text/use-text.ts';
import { useHandle } from '../../ui/drag/use-handle.ts';
import { EventIcon, Icon } from '../../ui/icon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { cellKey } from './cell-key.ts';
import styles from './entry-line.module.css';
import { useMatrixContext } from './matrix-context.ts';
import { entryFacts, markIcons } from './matrix-words.ts';

interface Props {
  entry: PlanEntry;
  place: PlanPlace;
  /** Whether Tab stops here. */
  reachable: boolean;
}

/** A card in a cell: a link that opens it and can be carried to another cell, how it stands, and a way to move it. */
export const EntryLine = memo(function EntryLine({ entry, place, reachable }: Props) {
  const words = useText();
  const { t } = words;
  const { today, mayWork, hrefOf, open, menu, homeOf } = useMatrixContext();
  const { card } = entry;
  const cell = cellKey(place.goalId, place.column.key);
  const handle = useHandle({
    id: `${card.id} ${cell}`,
    disabled: !mayWork,
    data: { card, cell },
    name: t('matrix.draggable'),
  });
  const { mark, facts } = entryFacts(entry, place.column, today, words);
  const home = homeOf(card);
  const type = card.eventType;
  const named = type !== null && isKnownEventType(type) ? t(`eventType.${type}`) : type;
  const tabIndex = reachable ? 0 : -1;
  const press = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(card.id);
  };
  return (
    <li
      className={styles['entry']}
      data-mark={mark ?? undefined}
      data-goes-on={entry.isFirst || entry.isSeries ? undefined : ''}
      data-held={handle.isHeld || undefined}
      data-slot={card.id}
    >
      <a
        ref={handle.ref}
        href={hrefOf(card.id)}
        draggable={false}
        tabIndex={tabIndex}
        className={styles['link']}
        data-still={mayWork ? undefined : ''}
        {...handle.press}
        {...handle.keys}
        onClick={press}
      >
        <span className={styles['title']}>
          <EventIcon type={type} size={16} label={`${named ?? t(`cardKind.${card.kind}`)}:`} />
          {card.title}
        </span>
        {(mark !== null || facts.length > 0 || home !== null) && (
          <span className={styles['facts']}>
            <VisuallyHidden>, </VisuallyHidden>
            {mark !== null && <Icon name={markIcons[mark]} size={16} />}
            {entry.isSeries && <Icon name="carry" size={16} label={t('matrix.series')} />}
            {[...facts, ...(home === null ? [] : [home])].join(' · ')}
          </span>
        )}
      </a>
      {mayWork && (
        <button
          type="button"
          className={styles['more']}
          tabIndex={tabIndex}
          aria-haspopup="menu"
          aria-label={t('matrix.moveWhat', { title: card.title })}
          onClick={(event) => menu.current({ card, place }, event)}
        >
          <Icon name="more" size={16} />
        </button>
      )}
    </li>
  );
}, isSame);

/** Entries are made anew with every change of the rows; what they show is told by these. */
function isSame(a: Props, b: Props): boolean {
  const [one, other] = [a.entry, b.entry];
  return (
    a.reachable === b.reachable &&
    a.place.goalId === b.place.goalId &&
    a.place.column.key === b.place.column.key &&
    one.card === other.card &&
    one.isFirst === other.isFirst &&
    one.isLast === other.isLast &&
    one.isDone === other.isDone &&
    one.items.length === other.items.length &&
    one.items.every((item, index) => {
      const now = other.items[index];
      return now?.occurrence === item.occurrence && now.startsOn === item.startsOn;
    })
  );
}

/** The card in the hand. */
export function Ghost({ title }: { title: string }) {
  return <div className={styles['ghost']}>{title}</div>;
}
