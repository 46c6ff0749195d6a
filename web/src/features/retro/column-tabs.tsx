import { type RefObject, useEffect, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { useRoom } from './room.ts';
import styles from './wall.module.css';
import type { WallColumn } from './wall.ts';

/** On a phone: which column is in front, and a way to any other. The columns themselves are swiped. */
export function ColumnTabs({
  columns,
  wall,
}: {
  columns: readonly WallColumn[];
  wall: RefObject<HTMLElement | null>;
}) {
  const { t, number } = useText();
  const { columns: names } = useRoom();
  const [front, setFront] = useState(0);

  useEffect(() => {
    const { current: element } = wall;
    if (element === null) return;
    const look = () => setFront(Math.round(element.scrollLeft / Math.max(1, element.clientWidth)));
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [wall]);

  const show = (index: number) => {
    const column = wall.current?.children[index];
    const first = wall.current?.children[0];
    if (!(column instanceof HTMLElement) || !(first instanceof HTMLElement)) return;
    wall.current?.scrollTo({ left: column.offsetLeft - first.offsetLeft });
  };
  return (
    <nav aria-label={t('retro.columns')} className={styles['tabs']}>
      {columns.map(({ index, stacks, blanks }) => {
        const name = names[index];
        const count = stacks.reduce((sum, { under }) => sum + 1 + under.length, blanks);
        return (
          name && (
            <button
              key={index}
              type="button"
              aria-current={index === front || undefined}
              onClick={() => show(index)}
            >
              {t(`retro.column.${name}`)} <span>{number(count)}</span>
            </button>
          )
        );
      })}
    </nav>
  );
}
