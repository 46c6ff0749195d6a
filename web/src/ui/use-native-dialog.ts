import { type KeyboardEvent, type SyntheticEvent, useLayoutEffect, useRef } from 'react';
import { enterModal } from './modal-stack.ts';

/**
 * Opens a mounted `<dialog>` and closes it before it unmounts, so the browser itself traps and
 * returns the focus. Closing is only asked for: whoever holds the state decides.
 */
export function useNativeDialog(modal: boolean, onClose: () => void) {
  const ref = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return;
    if (modal) dialog.showModal();
    else dialog.show();
    firstTarget(dialog)?.focus();
    const leave = modal ? enterModal(dialog) : undefined;
    return () => {
      leave?.();
      dialog.close();
    };
  }, [modal]);

  return {
    ref,
    onCancel: (event: SyntheticEvent<HTMLDialogElement>) => {
      if (event.target !== event.currentTarget) return;
      event.preventDefault();
      onClose();
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
    },
  };
}

function firstTarget(dialog: HTMLElement): HTMLElement | null {
  const fields = 'input:not([type="hidden"]), select, textarea, [data-autofocus]';
  return (
    dialog.querySelector<HTMLElement>('[data-autofocus]') ??
    dialog.querySelector<HTMLElement>(`[data-dialog-body] :is(${fields}):not(:disabled)`) ??
    dialog.querySelector<HTMLElement>('[data-dialog-title]')
  );
}
