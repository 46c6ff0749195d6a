import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useCascade } from '../../sync/use-cascade.ts';
import type { Cells } from './board-index.ts';

const GLIDE_MS = 170;
const EASE = 'cubic-bezier(0.2, 0.7, 0.2, 1)';

/**
 * Lets mounted tiles glide to their new places when others have moved them. Places are taken at the arrival, before the
 * page renders; a tile that came from another column flies above the board, which would otherwise clip it.
 */
export function useGlide(board: RefObject<HTMLElement | null>, cells: Cells): void {
  const store = useCascade();
  const before = useRef<ReadonlyMap<string, Place> | null>(null);

  useEffect(
    () =>
      store.state.subscribe((state, previous) => {
        if (state.lastEntries === previous.lastEntries || state.lastEntries.length === 0) return;
        if (board.current !== null && movesFreely()) before.current = placesIn(board.current);
      }),
    [store, board],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: new cells are what moves tiles
  useLayoutEffect(() => {
    const places = before.current;
    before.current = null;
    if (places === null || board.current === null) return;
    for (const { tile, from, to } of shiftsSince(places, board.current)) {
      if (from.left === to.left) slide(tile, from.top - to.top);
      else fly(tile, from, to);
    }
  }, [cells, board]);
}

interface Place {
  readonly left: number;
  readonly top: number;
}

interface Shift {
  readonly tile: HTMLElement;
  readonly from: Place;
  readonly to: Place;
}

/** All places are read before anything is drawn, so that the page is laid out once. */
function shiftsSince(places: ReadonlyMap<string, Place>, board: HTMLElement): Shift[] {
  const shifts: Shift[] = [];
  for (const tile of tilesIn(board)) {
    const from = places.get(tile.dataset['card'] ?? '');
    const { left, top } = tile.getBoundingClientRect();
    if (from !== undefined && (from.left !== left || from.top !== top))
      shifts.push({ tile, from, to: { left, top } });
  }
  return shifts;
}

function slide(tile: HTMLElement, y: number): void {
  tile.animate([{ translate: `0 ${y}px` }, { translate: '0 0' }], {
    duration: GLIDE_MS,
    easing: EASE,
  });
}

function fly(tile: HTMLElement, from: Place, to: Place): void {
  const copy = tile.cloneNode(true) as HTMLElement;
  copy.removeAttribute('data-card');
  copy.inert = true;
  Object.assign(copy.style, {
    position: 'fixed',
    inset: `${to.top}px auto auto ${to.left}px`,
    width: `${tile.offsetWidth}px`,
    transform: 'none',
    zIndex: '20',
    pointerEvents: 'none',
    listStyle: 'none',
  });
  document.body.append(copy);
  tile.animate([{ opacity: 0 }, { opacity: 0 }], GLIDE_MS);
  const start = `${from.left - to.left}px ${from.top - to.top}px`;
  const flight = copy.animate([{ translate: start }, { translate: '0 0' }], {
    duration: GLIDE_MS,
    easing: EASE,
  });
  flight.onfinish = () => copy.remove();
  flight.oncancel = () => copy.remove();
}

function placesIn(board: HTMLElement): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const tile of tilesIn(board)) {
    const { left, top } = tile.getBoundingClientRect();
    places.set(tile.dataset['card'] ?? '', { left, top });
  }
  return places;
}

function tilesIn(board: HTMLElement): NodeListOf<HTMLElement> {
  return board.querySelectorAll<HTMLElement>('[data-card]');
}

function movesFreely(): boolean {
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
