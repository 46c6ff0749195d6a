import { useDroppable } from '@dnd-kit/core';

/** Gives the ref of a landing: what scrolls it scrolls when something in the hand comes near its edge. */
export function useLanding(id: string): (element: HTMLElement | null) => void {
  return useDroppable({ id }).setNodeRef;
}
