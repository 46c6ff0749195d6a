import { type KeyboardEvent, type MouseEvent, useCallback, useId, useRef, useState } from 'react';
import type { Align, Side } from './place.ts';
import { useDismiss } from './use-dismiss.ts';
import { useFloating } from './use-floating.ts';

/** What a control needs to open an overlay: spread it on a Button or an IconButton. */
export type TriggerProps = {
  'aria-haspopup': 'menu' | 'dialog';
  'aria-expanded': boolean;
  'aria-controls': string | undefined;
  onClick: (event: MouseEvent<HTMLElement>) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/**
 * The common part of menus and popovers: opening from a trigger, standing beside it, closing on an
 * outside press, Escape or `close()`, giving the focus back. `openedWith` is the arrow key, if one did.
 */
export function useOverlay(kind: 'menu' | 'dialog', wish: { side: Side; align: Align }) {
  const [openedWith, setOpenedWith] = useState<'press' | 'ArrowDown' | 'ArrowUp'>();
  const id = useId();
  const anchor = useRef<HTMLElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const open = openedWith !== undefined;
  useFloating(open, anchor, box, wish);

  const dismiss = useCallback(() => setOpenedWith(undefined), []);
  const close = useCallback(() => {
    setOpenedWith(undefined);
    anchor.current?.focus();
  }, []);
  useDismiss(open, anchor, box, dismiss);

  const trigger: TriggerProps = {
    'aria-haspopup': kind,
    'aria-expanded': open,
    'aria-controls': open ? id : undefined,
    onClick: (event) => {
      event.stopPropagation();
      anchor.current = event.currentTarget;
      setOpenedWith(open ? undefined : 'press');
    },
    onKeyDown: (event) => {
      if (kind !== 'menu' || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
      event.preventDefault();
      event.stopPropagation();
      anchor.current = event.currentTarget;
      setOpenedWith(event.key);
    },
  };

  /** Keeps gestures inside the overlay from reaching what it stands on, such as a draggable tile. */
  const shield = {
    onPointerDown: stop,
    onClick: stop,
    onKeyDown: (event: KeyboardEvent) => {
      event.stopPropagation();
      if (event.key === 'Escape') {
        event.preventDefault();
        close();
      }
    },
  };
  return { id, open, openedWith, box, trigger, shield, close, dismiss };
}

function stop(event: { stopPropagation: () => void }): void {
  event.stopPropagation();
}
