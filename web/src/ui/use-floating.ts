import { type RefObject, useLayoutEffect } from 'react';
import { type Align, place, type Side } from './place.ts';

/**
 * Shows `box` as a native popover beside `anchor` while `open`, and keeps it there. The box is in
 * the top layer: nothing clips it, and it needs no portal, so it also works inside a modal dialog.
 */
export function useFloating(
  open: boolean,
  anchor: RefObject<HTMLElement | null>,
  box: RefObject<HTMLElement | null>,
  wish: { side: Side; align: Align },
): void {
  const { side, align } = wish;
  useLayoutEffect(() => {
    const [near, floating] = [anchor.current, box.current];
    if (!open || near === null || floating === null) return;
    if (!floating.matches(':popover-open')) floating.showPopover();
    const settle = () => {
      floating.style.maxHeight = '';
      const at = place(
        near.getBoundingClientRect(),
        { width: floating.offsetWidth, height: floating.offsetHeight },
        { width: document.documentElement.clientWidth, height: window.innerHeight },
        { side, align },
      );
      floating.style.top = `${at.top}px`;
      floating.style.left = `${at.left}px`;
      floating.style.maxHeight = `${at.maxHeight}px`;
    };
    settle();
    const watch = new ResizeObserver(settle);
    watch.observe(floating);
    window.addEventListener('resize', settle);
    window.addEventListener('scroll', settle, { capture: true, passive: true });
    return () => {
      watch.disconnect();
      window.removeEventListener('resize', settle);
      window.removeEventListener('scroll', settle, { capture: true });
      if (floating.matches(':popover-open')) floating.hidePopover();
    };
  }, [open, anchor, box, side, align]);
}
