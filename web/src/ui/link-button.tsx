import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { type ButtonLook, buttonClass } from './button.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

/** Goes to another place of the product and looks like a button. */
export function LinkButton({
  href,
  look = 'plain',
  small,
  wide,
  icon,
  children,
}: {
  href: string;
  look?: ButtonLook;
  small?: boolean;
  wide?: boolean;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <Link href={href} className={buttonClass({ look, small, wide })}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </Link>
  );
}
