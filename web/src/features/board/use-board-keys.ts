import type { Column } from '@kaskad/shared/domain/board/column.ts';
import { type RefObject, useState } from 'react';
import { useHotkey } from '../../ui/use-hotkey.ts';
import { type Cells, locate } from './board-index.ts';
import { spotOf } from './cell-registry.ts';

/** `n` calls for a line in the column of the chosen tile, `e` opens it for editing, `?` shows the keys. */
export function useBoardKeys(
  board: RefObject<HTMLElement | null>,
  columns: readonly Column[],
  focusedId: string | null,
  cells: Cells,
  open: (cardId: string, edit?: boolean) => void,
) {
  const [adding, setAdding] = useState({ columnId: '', times: 0 });
  const [helping, setHelping] = useState(false);
  const isOnTile = () => {
    const { activeElement } = document;
    return (
      board.current?.contains(activeElement) === true &&
      activeElement?.closest('[data-card]') !== null
    );
  };

  useHotkey(['n', 'т'], (event) => {
    const at = focusedId !== null && isOnTile() ? locate(cells, focusedId) : undefined;
    const columnId = at === undefined ? columns[0]?.id : spotOf(at.cell).columnId;
    if (columnId === undefined) return;
    event.preventDefault();
    setAdding(({ times }) => ({ columnId, times: times + 1 }));
  });
  useHotkey(['e', 'у'], (event) => {
    if (focusedId === null || !isOnTile()) return;
    event.preventDefault();
    open(focusedId, true);
  });
  useHotkey(['?'], () => setHelping(true));
  return { adding, help: { helping, setHelping } };
}
