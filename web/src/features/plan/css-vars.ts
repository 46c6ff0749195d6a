import type { CSSProperties } from 'react';

/** Custom properties for a `style` attribute. */
export function vars(values: Readonly<Record<`--${string}`, number>>): CSSProperties {
  return values as CSSProperties;
}
