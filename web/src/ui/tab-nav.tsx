import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import styles from './tab-nav.module.css';

export type TabNavItem = { href: string; label: string; icon?: IconName; count?: number };

/** Views of one thing, each with its own address. `current` is the href of the open one. */
export function TabNav({
  label,
  items,
  current,
}: {
  label: string;
  items: readonly TabNavItem[];
  current: string;
}) {
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the open tab changed
  useEffect(() => {
    // In the frame to come, which lays the page out anyway.
    const frame = requestAnimationFrame(() => {
      const open = list.current?.querySelector('[aria-current]');
      open?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [current]);
  return (
    <nav aria-label={label} className={styles['nav']} data-print="hide">
      <ul ref={list} className={styles['list']}>
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              aria-current={item.href === current ? 'page' : undefined}
              className={styles['tab']}
            >
              {item.icon && <Icon name={item.icon} />}
              {item.label}
              {item.count !== undefined && <span className={styles['count']}>{item.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
