import { LETTER, type Point, pixel, type Shape, type Size, widthOf } from './drawing.ts';

type Label = Extract<Shape, { kind: 'text' }>;

interface Place {
  readonly at: Point;
  readonly anchor: Label['anchor'];
}

export interface Wanted {
  readonly text: string;
  readonly tone: Label['tone'];
  /** Where it may stand, the best first. */
  readonly places: readonly Place[];
}

/** Labels that stand in the picture and over no other, in the order of their weight; one without a place is left out. */
export function placeLabels(wanted: readonly Wanted[], { width, height }: Size): Label[] {
  const taken: Box[] = [];
  const labels: Label[] = [];
  for (const { text, tone, places } of wanted) {
    const place = places.find((one) => {
      const box = boxOf(text, one);
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      return isInside && !taken.some((other) => overlap(box, other));
    });
    if (place === undefined) continue;
    taken.push(boxOf(text, place));
    const [x, y] = place.at;
    labels.push({ kind: 'text', at: [pixel(x), pixel(y)], text, anchor: place.anchor, tone });
  }
  return labels;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(text: string, { at: [x, y], anchor }: Place): Box {
  const width = widthOf(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - LETTER, bottom: y + 3 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right + 4 && b.left < a.right + 4 && a.top < b.bottom && b.top < a.bottom;
}
