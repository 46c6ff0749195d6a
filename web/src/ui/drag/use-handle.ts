import { useDraggable } from '@dnd-kit/core';

/**
 * What something is taken by inside a `DragArea`. `press` goes to what mouse and finger take, `keys` to what has the
 * focus; one element can be both. `name` says what it is to those who do not see it; `toldBy` is the id of more about it.
 */
export function useHandle({
  name,
  toldBy,
  ...handle
}: {
  id: string;
  disabled?: boolean;
  data?: Readonly<Record<string, unknown>>;
  name: string;
  toldBy?: string | undefined;
}) {
  const drag = useDraggable(handle);
  const hint = drag.attributes['aria-describedby'];
  return {
    ref: drag.setNodeRef,
    keysRef: drag.setActivatorNodeRef,
    isHeld: drag.isDragging,
    press: drag.listeners,
    keys: handle.disabled
      ? { 'aria-describedby': toldBy }
      : {
          'aria-roledescription': name,
          'aria-describedby': toldBy === undefined ? hint : `${toldBy} ${hint}`,
        },
  };
}
