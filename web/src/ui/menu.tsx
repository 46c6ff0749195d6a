import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useEffect,
  useId,
} from 'react';
import { Link } from 'wouter';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import styles from './menu.module.css';
import { menuTarget } from './menu-target.ts';
import type { Align, Side } from './place.ts';
import { type TriggerProps, useOverlay } from './use-overlay.ts';

const CloseMenu = createContext<() => void>(() => undefined);

/** A list of actions. Arrows, Home, End and first letters move; Escape gives the focus back. */
export function Menu({
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
  children: ReactNode;
}) {
  const overlay = useOverlay('menu', { side, align });
  const { open, openedWith, box } = overlay;

  useEffect(() => {
    if (!open) return;
    const items = itemsOf(box.current);
    const checked = items.find((item) => item.getAttribute('aria-checked') === 'true');
    (openedWith === 'ArrowUp' ? items.at(-1) : (checked ?? items[0]))?.focus();
  }, [open, openedWith, box]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    overlay.shield.onKeyDown(event);
    if (event.key === 'Tab') overlay.dismiss();
    const items = itemsOf(box.current);
    const at = items.indexOf(document.activeElement as HTMLElement);
    const next = menuTarget(
      event.key,
      at,
      items.map((item) => item.textContent),
    );
    if (next === undefined) return;
    event.preventDefault();
    items[next]?.focus();
  };

  return (
    <>
      {trigger(overlay.trigger)}
      {open && (
        <div
          ref={box}
          id={overlay.id}
          popover="manual"
          role="menu"
          tabIndex={-1}
          aria-label={label}
          className={styles['menu']}
          {...overlay.shield}
          onKeyDown={onKeyDown}
        >
          <CloseMenu value={overlay.close}>{children}</CloseMenu>
        </div>
      )}
    </>
  );
}

type ItemProps = {
  children: ReactNode;
  icon?: IconName;
  /** A second, quieter line or what stands at the end of the row. */
  note?: string;
  /** Turns the item into one of a choice. */
  checked?: boolean;
  danger?: boolean;
  /** Why it cannot be done now; the item stays reachable and says so. */
  refused?: string | undefined;
} & ({ onSelect: () => void; href?: never } | { href: string; onSelect?: never });

export function MenuItem({
  children,
  icon,
  note,
  checked,
  danger,
  refused,
  onSelect,
  href,
}: ItemProps) {
  const close = useContext(CloseMenu);
  const shared = {
    role: checked === undefined ? 'menuitem' : 'menuitemradio',
    tabIndex: -1,
    'aria-checked': checked,
    'aria-disabled': refused === undefined ? undefined : true,
    className: styles['item'],
    'data-danger': danger || undefined,
  } as const;
  const inside = (
    <>
      {checked !== undefined && (
        <span className={styles['mark']}>{checked && <Icon name="check" size={16} />}</span>
      )}
      {icon && <Icon name={icon} />}
      <span className={styles['words']}>
        {children}
        {(refused ?? note) && <span className={styles['note']}>{refused ?? note}</span>}
      </span>
    </>
  );
  if (href !== undefined) {
    return (
      <Link href={href} {...shared} onClick={close}>
        {inside}
      </Link>
    );
  }
  const choose = () => {
    if (refused !== undefined) return;
    close();
    onSelect?.();
  };
  return (
    <button type="button" {...shared} onClick={choose}>
      {inside}
    </button>
  );
}

export function MenuSeparator() {
  return <hr className={styles['separator']} />;
}

export function MenuGroup({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu
    <div role="group" aria-labelledby={id}>
      <div id={id} className={styles['heading']}>
        {label}
      </div>
      {children}
    </div>
  );
}

function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  return menu === null ? [] : [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
}
