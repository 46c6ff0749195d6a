import {
  cloneElement,
  type FocusEvent,
  type PointerEvent,
  type ReactElement,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import type { Side } from './place.ts';
import styles from './tooltip.module.css';
import { useFloating } from './use-floating.ts';

type Target = {
  'aria-describedby'?: string | undefined;
  onPointerEnter?: (event: PointerEvent<HTMLElement>) => void;
  onPointerLeave?: (event: PointerEvent<HTMLElement>) => void;
  onFocus?: (event: FocusEvent<HTMLElement>) => void;
  onBlur?: (event: FocusEvent<HTMLElement>) => void;
  onPointerDown?: (event: PointerEvent<HTMLElement>) => void;
};

const delay = 450;

/**
 * A short explanation of one control, on hover and on keyboard focus; Escape hides it and the
 * pointer may rest on it. `labels`: the text repeats the control's own name and is not read twice.
 */
export function Tooltip({
  text,
  side = 'below',
  labels = false,
  children,
}: {
  text: string;
  side?: Side;
  labels?: boolean;
  children: ReactElement<Target>;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const anchor = useRef<HTMLElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useFloating(open, anchor, box, { side, align: 'center' });

  const soon = (next: boolean, wait: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(next), wait);
  };
  const stop = () => {
    clearTimeout(timer.current);
    setOpen(false);
  };

  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!open) return;
    const hide = (event: KeyboardEvent) => event.key === 'Escape' && stop();
    window.addEventListener('keydown', hide, true);
    return () => window.removeEventListener('keydown', hide, true);
  });

  const { props } = children;
  return (
    <>
      {cloneElement(children, {
        ...(labels ? {} : { 'aria-describedby': open ? id : undefined }),
        onPointerEnter: (event) => {
          props.onPointerEnter?.(event);
          anchor.current = event.currentTarget;
          if (event.pointerType === 'mouse') soon(true, delay);
        },
        onPointerLeave: (event) => {
          props.onPointerLeave?.(event);
          soon(false, 100);
        },
        onPointerDown: (event) => {
          props.onPointerDown?.(event);
          stop();
        },
        onFocus: (event) => {
          props.onFocus?.(event);
          anchor.current = event.currentTarget;
          if (event.currentTarget.matches(':focus-visible')) setOpen(true);
        },
        onBlur: (event) => {
          props.onBlur?.(event);
          stop();
        },
      })}
      {open && (
        <div
          ref={box}
          id={id}
          role="tooltip"
          popover="manual"
          aria-hidden={labels || undefined}
          className={styles['tooltip']}
          onPointerEnter={() => clearTimeout(timer.current)}
          onPointerLeave={() => soon(false, 100)}
          onPointerDown={stop}
        >
          {text}
        </div>
      )}
    </>
  );
}
