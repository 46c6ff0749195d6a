import { IconButton } from '../../ui/icon-button.tsx';
import type { IconName } from '../../ui/icon-paths.ts';

/** An icon button that stays reachable while it cannot be used, and says why. */
export function RefusableIcon({
  icon,
  label,
  refused,
  onPress,
}: {
  icon: IconName;
  label: string;
  refused: string | undefined;
  onPress: () => void;
}) {
  return (
    <IconButton
      icon={icon}
      label={refused === undefined ? label : `${label}. ${refused}`}
      aria-disabled={refused !== undefined || undefined}
      onClick={() => refused === undefined && onPress()}
    />
  );
}
