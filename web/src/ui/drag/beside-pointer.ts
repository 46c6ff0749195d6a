import type { Modifiers } from '@dnd-kit/core';
import { pointOf } from './point-of.ts';

const GAP = 14;
/** A finger hides what lies below it. */
const FINGER = 28;

/** The ghost goes beside the pointer, over a finger, and stays on the screen however wide it is. */
export const besidePointer: Modifiers = [
  ({ transform, activatorEvent, activeNodeRect, draggingNodeRect, windowRect }) => {
    const taken = activatorEvent && pointOf(activatorEvent);
    if (!taken || !activeNodeRect || !draggingNodeRect || !windowRect) return transform;
    const { width, height } = draggingNodeRect;
    const [x, y] = [taken.x + transform.x, taken.y + transform.y];
    const isFinger = !(activatorEvent instanceof MouseEvent);
    const left = isFinger ? x - width / 2 : x + GAP;
    const top = isFinger ? y - FINGER - height : y + GAP;
    const within = (place: number, room: number) => Math.max(8, Math.min(place, room - 8));
    return {
      ...transform,
      x: within(left, windowRect.width - width) - activeNodeRect.left,
      y: within(top, windowRect.height - height) - activeNodeRect.top,
    };
  },
];
