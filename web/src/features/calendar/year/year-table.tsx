import type { CalendarItem } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { besidePointer } from '../../../ui/drag/beside-pointer.ts';
import { DragArea } from '../../../ui/drag/drag-area.tsx';
import { phone, useMedia } from '../../../ui/use-media.ts';
import { useCalendarContext } from '../calendar-context.ts';
import type { YearSpan } from '../calendar-span.ts';
import { monthName } from '../calendar-words.ts';
import { type Held, targetOf } from '../drag-target.ts';
import { useItemWords } from '../item-face.tsx';
import { Ghost } from '../month/item-bar.tsx';
import { useYearDrag } from './use-year-drag.ts';
import { useYearKeys } from './use-year-keys.ts';
import styles from './year.module.css';
import { YearGround } from './year-ground.tsx';
import { YearLine } from './year-line.tsx';
import type { YearRow } from './year-rows.ts';
import { placeOn } from './year-scale.ts';

/** Rows against twelve months, along which their events can be carried. Only the rows in view are mounted. */
export function YearTable({
  rows,
  year,
  titleOf,
}: {
  rows: readonly YearRow[];
  year: YearSpan;
  titleOf: (groupId: string) => string;
}) {
  const { t, language } = useText();
  const { today } = useCalendarContext();
  const words = useItemWords();
  const narrow = useMedia(phone);
  const scroller = useRef<HTMLDivElement>(null);
  const months = useRef<HTMLDivElement>(null);
  const { drag, said, landed, inWords } = useYearDrag(year, months);
  const { held } = drag;
  const target = targetOf(held, 'month');
  const [chosen, setChosen] = useState('');
  const size = narrow ? 62 : 36;
  const kept = useRef<readonly number[]>([]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => size,
    overscan: 6,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const first = Math.max(0, startIndex - overscan);
      const last = Math.min(count - 1, endIndex + overscan);
      const shown = Array.from({ length: last - first + 1 }, (_, index) => first + index);
      return [...new Set([...shown, ...kept.current])].sort((a, b) => a - b);
    },
  });
  const { focused, chosenId, setAt } = useYearKeys(scroller, {
    ...{ rows, landed, isCarrying: held !== null },
    reveal: (index) => virtual.scrollToIndex(index),
    onChosen: ({ items }, id) => {
      const item = items.find((one) => one.id === id);
      setChosen(item === undefined ? '' : `${item.card.title}: ${words(item)}`);
    },
  });
  const heldAt = held === null ? -1 : rows.findIndex(({ items }) => holds(items, held));
  kept.current = heldAt < 0 ? [focused] : [focused, heldAt];
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows have another height now
  useEffect(() => virtual.measure(), [virtual, size]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said of a drag comes after what was chosen before
  useEffect(() => setChosen(''), [said]);

  return (
    <DragArea
      drag={drag}
      said={chosen || said}
      hint={t('calendar.yearHint')}
      ghost={held && <Ghost item={held.thing} note={held.to === null ? '' : inWords(held)} />}
      placed={besidePointer}
      scroll={false}
    >
      <div
        ref={scroller}
        className={styles['table']}
        data-year={year.year}
        data-dragging={held?.by}
      >
        <div className={styles['head']} aria-hidden="true">
          <span className={styles['corner']} />
          <div ref={months} className={styles['months']}>
            {year.months.map((month) => (
              <span key={month} data-now={today.startsWith(month) || undefined}>
                <span className={styles['long']}>{monthName(language, month, 'short')}</span>
                <span className={styles['one']}>{monthName(language, month, 'narrow')}</span>
                {month.endsWith('-01') && <small>{month.slice(0, 4)}</small>}
              </span>
            ))}
            {held?.by === 'keyboard' && target !== null && (
              <b
                className={styles['flag']}
                style={{ '--at': placeOn(year, target).left } as React.CSSProperties}
              >
                {inWords(held)}
              </b>
            )}
          </div>
        </div>
        <div className={styles['body']} style={{ height: virtual.getTotalSize() }}>
          <YearGround year={year} target={target} />
          <ul aria-label={t('calendar.yearRows')}>
            {virtual.getVirtualItems().map(({ index, start }) => {
              const row = rows[index];
              return row === undefined ? null : (
                <YearLine
                  key={`${row.kind} ${row.id}`}
                  row={row}
                  year={year}
                  title={row.kind === 'group' ? titleOf(row.id) : ''}
                  index={index}
                  count={rows.length}
                  y={start}
                  height={size}
                  reachable={index === focused}
                  chosenId={index === focused ? chosenId : null}
                  heldId={held !== null && index === heldAt ? held.thing.id : null}
                  target={index === heldAt ? target : null}
                  onFocus={setAt}
                />
              );
            })}
          </ul>
        </div>
      </div>
    </DragArea>
  );
}

function holds(items: readonly CalendarItem[], { thing }: Held): boolean {
  return items.some(({ id }) => id === thing.id);
}
