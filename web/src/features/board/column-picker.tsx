import { type RefObject, useEffect, useRef, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import styles from './column-picker.module.css';

export interface PickedColumn {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

/** On a phone: which column is in front, and a way to any other. The columns themselves are swiped. */
export function ColumnPicker({
  columns,
  board,
}: {
  columns: readonly PickedColumn[];
  board: RefObject<HTMLElement | null>;
}) {
  const { t, number } = useText();
  const strip = useRef<HTMLDivElement>(null);
  const [front, setFront] = useState<string | undefined>(undefined);

  useEffect(() => {
    const { current: element } = board;
    if (element === null) return;
    const look = () => setFront(columnInFront(element));
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [board]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another column came to the front
  useEffect(() => {
    const open = strip.current?.querySelector<HTMLElement>('[aria-current]');
    if (open == null || strip.current === null) return;
    strip.current.scrollTo({ left: open.offsetLeft - 40, behavior: 'smooth' });
  }, [front]);

  const show = (id: string) => columnOf(board.current, id)?.scrollIntoView({ inline: 'center' });
  return (
    <nav ref={strip} aria-label={t('board.columns')} className={styles['strip']}>
      {columns.map(({ id, title, count }) => (
        <button
          key={id}
          type="button"
          aria-current={id === front || undefined}
          className={styles['pick']}
          onClick={() => show(id)}
        >
          {title} <span>{number(count)}</span>
        </button>
      ))}
    </nav>
  );
}

function columnInFront(board: HTMLElement): string | undefined {
  const middle = board.getBoundingClientRect().left + board.clientWidth / 2;
  for (const column of board.querySelectorAll<HTMLElement>('[data-column]')) {
    if (column.getBoundingClientRect().right >= middle) return column.dataset['column'];
  }
  return undefined;
}

function columnOf(board: HTMLElement | null, id: string): HTMLElement | null {
  return board?.querySelector<HTMLElement>(`[data-column="${id}"]`) ?? null;
}
