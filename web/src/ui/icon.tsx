import { eventIconPaths, otherEventIconPath } from './event-icon-paths.ts';
import { type IconName, iconPaths } from './icon-paths.ts';

type Size = 16 | 20 | 24;

/** A picture beside a word; with `label` it stands for the word itself. */
export function Icon({ name, size = 20, label }: { name: IconName; size?: Size; label?: string }) {
  return <Outline path={iconPaths[name]} size={size} label={label} />;
}

/** The picture of an event type; a type nobody drew gets a plain lozenge. */
export function EventIcon({
  type,
  size = 20,
  label,
}: {
  type: string | null;
  size?: Size;
  label?: string;
}) {
  const path = (type === null ? undefined : eventIconPaths[type]) ?? otherEventIconPath;
  return <Outline path={path} size={size} label={label} />;
}

function Outline({ path, size, label }: { path: string; size: Size; label: string | undefined }) {
  const shared = {
    width: size,
    height: size,
    viewBox: '0 0 20 20',
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: size === 16 ? 1.75 : 1.5,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
    focusable: false,
  } as const;
  if (label === undefined) {
    return (
      <svg {...shared} aria-hidden="true">
        <path d={path} />
      </svg>
    );
  }
  return (
    <svg {...shared} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
