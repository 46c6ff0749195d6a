import {
  type AutoScrollOptions,
  DndContext,
  DragOverlay,
  MeasuringStrategy,
  type Modifiers,
} from '@dnd-kit/core';
import type { ReactNode } from 'react';
import { VisuallyHidden } from '../visually-hidden.tsx';
import type { Drag } from './use-drag.ts';

/** Where things are carried: their handles, the one in the hand, and the voice that says where it is. */
export function DragArea({
  drag: { held, context },
  said,
  hint,
  ghost,
  placed,
  scroll,
  children,
}: {
  drag: Drag<unknown, unknown>;
  /** Said aloud as it changes. */
  said: string;
  /** What the keys do, for those who do not see the handles. */
  hint: string;
  /** What a mouse or finger carries. */
  ghost: ReactNode;
  /** How near to an edge, as a share of what is seen, the hand scrolls; false: it scrolls nothing. */
  scroll: NonNullable<AutoScrollOptions['threshold']> | false;
  /** Keeps the ghost from where it must not go. */
  placed?: Modifiers;
  children: ReactNode;
}) {
  return (
    <DndContext
      accessibility={{
        announcements: silent,
        screenReaderInstructions: { draggable: hint },
        restoreFocus: false,
      }}
      autoScroll={scroll && { threshold: scroll }}
      measuring={measuring}
      {...context}
    >
      {children}
      <DragOverlay dropAnimation={null} zIndex={30} {...(placed && { modifiers: placed })}>
        {held?.by === 'pointer' && ghost}
      </DragOverlay>
      <VisuallyHidden>
        <span role="status" aria-live="assertive">
          {said}
        </span>
      </VisuallyHidden>
    </DndContext>
  );
}

const measuring = {
  // A thing stands where its transform puts it: measured without it, the one in the hand would hang off the pointer.
  draggable: { measure: (element: HTMLElement) => element.getBoundingClientRect() },
  droppable: { strategy: MeasuringStrategy.BeforeDragging },
};

/** Screens speak for themselves: they know the names of their places. */
const silent = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};
