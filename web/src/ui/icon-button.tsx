import type { ComponentProps } from 'react';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import styles from './icon-button.module.css';
import type { IconName } from './icon-paths.ts';
import { Tooltip } from './tooltip.tsx';

export type IconButtonProps = Omit<
  ComponentProps<'button'>,
  'className' | 'children' | 'aria-label' | 'title'
> & {
  icon: IconName;
  /** The name for those who do not see the picture; shown on hover and focus. */
  label: string;
  small?: boolean;
  pressed?: boolean;
};

export function IconButton({
  icon,
  label,
  small,
  pressed,
  type = 'button',
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} labels>
      <button
        {...rest}
        type={type}
        aria-label={label}
        aria-pressed={pressed}
        className={cx(styles['button'], small && styles['small'])}
      >
        <Icon name={icon} size={small ? 16 : 20} />
      </button>
    </Tooltip>
  );
}
