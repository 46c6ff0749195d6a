import { type FocusEvent, type ReactNode, useEffect } from 'react';
import type { Align, Side } from './place.ts';
import styles from './popover.module.css';
import { type TriggerProps, useOverlay } from './use-overlay.ts';

/**
 * A small box of controls beside its trigger. The focus goes to the first control and comes back.
 * `children` may be a function of `close`.
 */
export function Popover({
  label,
  trigger,
  side = 'below',
  align = 'start',
  children,
}: {
  label: string;
  trigger: (props: TriggerProps) => ReactNode;
  side?: Side;
  align?: Align;
  children: ReactNode | ((close: () => void) => ReactNode);
}) {
  const overlay = useOverlay('dialog', { side, align });
  const { open, box } = overlay;
  useEffect(() => {
    if (!open) return;
    const first = box.current?.querySelector<HTMLElement>(
      'input, select, textarea, button, a[href]',
    );
    (first ?? box.current)?.focus();
  }, [open, box]);

  const leave = {
    onBlur: (event: FocusEvent<HTMLElement>) => {
      const next = event.relatedTarget;
      if (next !== null && !event.currentTarget.contains(next)) overlay.dismiss();
    },
  };
  return (
    <>
      {trigger(overlay.trigger)}
      {open && (
        <div
          ref={box}
          id={overlay.id}
          popover="manual"
          role="dialog"
          aria-label={label}
          tabIndex={-1}
          className={styles['popover']}
          {...leave}
          {...overlay.shield}
        >
          {typeof children === 'function' ? children(overlay.close) : children}
        </div>
      )}
    </>
  );
}
