/** Where a floating box stands beside its anchor; all numbers in CSS pixels of the viewport. */
export type Rect = { top: number; left: number; width: number; height: number };
export type Side = 'below' | 'above' | 'right';
export type Align = 'start' | 'center' | 'end';

const gap = 6;
const margin = 8;

/**
 * Puts the box on the wished side, on the opposite one where only that has room, and shifts it
 * along the anchor to stay in view. `maxHeight` is what is left of the viewport on that side.
 */
export function place(
  anchor: Rect,
  box: { width: number; height: number },
  view: { width: number; height: number },
  wish: { side: Side; align: Align },
): { top: number; left: number; maxHeight: number } {
  if (wish.side === 'right') return beside(anchor, box, view);
  const roomBelow = view.height - (anchor.top + anchor.height) - gap - margin;
  const roomAbove = anchor.top - gap - margin;
  const below =
    wish.side === 'below'
      ? box.height <= roomBelow || roomBelow >= roomAbove
      : box.height > roomAbove && roomBelow > roomAbove;
  const maxHeight = Math.max(0, below ? roomBelow : roomAbove);
  const height = Math.min(box.height, maxHeight);
  return {
    top: below ? anchor.top + anchor.height + gap : anchor.top - gap - height,
    left: within(aligned(anchor, box.width, wish.align), box.width, view.width),
    maxHeight,
  };
}

function beside(
  anchor: Rect,
  box: { width: number; height: number },
  view: { width: number; height: number },
) {
  const right = anchor.left + anchor.width + gap;
  const fits = right + box.width + margin <= view.width;
  return {
    left: fits ? right : within(anchor.left - gap - box.width, box.width, view.width),
    top: within(anchor.top + anchor.height / 2 - box.height / 2, box.height, view.height),
    maxHeight: view.height - 2 * margin,
  };
}

function aligned(anchor: Rect, width: number, align: Align): number {
  if (align === 'start') return anchor.left;
  if (align === 'end') return anchor.left + anchor.width - width;
  return anchor.left + anchor.width / 2 - width / 2;
}

function within(start: number, length: number, view: number): number {
  return Math.max(margin, Math.min(start, view - margin - length));
}
