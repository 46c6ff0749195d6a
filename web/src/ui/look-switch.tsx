import { Link } from 'wouter';
import styles from './look-switch.module.css';

/** Two or three looks at the same thing, each with its own address. `current` is the href of the open one. */
export function LookSwitch({
  label,
  items,
  current,
}: {
  label: string;
  items: readonly { href: string; label: string }[];
  current: string;
}) {
  return (
    <nav aria-label={label} className={styles['switch']} data-print="hide">
      {items.map((item) => (
        <Link
          key={item.href}
          href={item.href}
          aria-current={item.href === current ? 'page' : undefined}
          className={styles['look']}
        >
          {item.label}
        </Link>
      ))}
    </nav>
  );
}
