import { useCallback, useState } from 'react';
import type { BoardData } from './use-board.ts';

const storageKey = 'kaskad.board.ideas';

/**
 * Whether «Замысел» stands beside the columns: as last chosen on this device, else while a sprint is being planned. On a
 * phone it is a column like the others.
 */
export function useIdeasOpen(
  { shown, current, gated }: BoardData,
  narrow: boolean,
): [boolean, (open: boolean) => void] {
  const [chosen, setChosen] = useState<boolean | null>(stored);
  const choose = useCallback((open: boolean) => {
    setChosen(open);
    try {
      localStorage.setItem(storageKey, open ? '1' : '0');
    } catch {
      // The choice then lives as long as the page.
    }
  }, []);
  if (!gated || shown?.status === 'closed') return [false, choose];
  if (narrow || current === undefined) return [true, choose];
  return [chosen ?? current.status === 'planning', choose];
}

function stored(): boolean | null {
  try {
    const value = localStorage.getItem(storageKey);
    return value === null ? null : value === '1';
  } catch {
    return null;
  }
}
