import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger';

export type ButtonProps = Omit<ComponentProps<'button'>, 'className' | 'disabled'> & {
  look?: ButtonLook;
  small?: boolean;
  wide?: boolean;
  icon?: IconName;
  /** The work has begun: the button keeps its width and place and ignores further presses. */
  busy?: boolean;
  /** Why the press would be refused; the button stays reachable and says so. */
  refused?: string | undefined;
  disabled?: boolean | undefined;
  children: ReactNode;
};

/** `look` primary at most once a screen. `refused` greys the button and becomes its description. */
export function Button({
  look = 'plain',
  small,
  wide,
  icon,
  busy,
  refused,
  disabled,
  children,
  type = 'button',
  onClick,
  ...rest
}: ButtonProps) {
  const idle = busy === true || refused !== undefined;
  return (
    <button
      {...rest}
      type={type}
      disabled={disabled}
      aria-disabled={idle || undefined}
      aria-busy={busy || undefined}
      aria-description={refused}
      title={refused}
      onClick={idle ? (event) => event.preventDefault() : onClick}
      className={buttonClass({ look, small, wide })}
    >
      {icon && <Icon name={icon} />}
      <span className={styles['label']}>{children}</span>
      {busy && <span className={styles['busy']} aria-hidden="true" />}
    </button>
  );
}

/** The class of anything that looks like a button. */
export function buttonClass(of: {
  look: ButtonLook;
  small?: boolean | undefined;
  wide?: boolean | undefined;
}): string {
  return cx(
    styles['button'],
    styles[of.look],
    of.small && styles['small'],
    of.wide && styles['wide'],
  );
}
