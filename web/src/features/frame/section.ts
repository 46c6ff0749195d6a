import type { IconName } from '../../ui/icon-paths.ts';

/** One place of the rail; listed only when its screen exists. */
export type Section = { href: string; label: string; icon: IconName; current: boolean };
