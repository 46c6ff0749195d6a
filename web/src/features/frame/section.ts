import type { TextKey } from '../../text/translate.ts';
import type { IconName } from '../../ui/icon-paths.ts';

export type SectionName =
  | 'cascade'
  | 'calendar'
  | 'sprints'
  | 'myPlan'
  | 'decisions'
  | 'reports'
  | 'people';

/** One place of the rail. */
export type Section = { href: string; label: string; icon: IconName; current: boolean };

/** The rail from top to bottom; `home` follows `/c/:cascadeId`. */
export const sections: readonly {
  name: SectionName;
  icon: IconName;
  label: TextKey;
  home: string;
}[] = [
  { name: 'cascade', icon: 'cascade', label: 'frame.cascade', home: '' },
  { name: 'calendar', icon: 'calendar', label: 'frame.calendar', home: '/calendar' },
  { name: 'sprints', icon: 'gate-open', label: 'frame.sprints', home: '/sprints' },
  { name: 'myPlan', icon: 'plan', label: 'frame.myPlan', home: '/my-plan' },
  { name: 'decisions', icon: 'decision', label: 'frame.decisions', home: '/decisions' },
  { name: 'reports', icon: 'report', label: 'frame.reports', home: '/reports' },
  { name: 'people', icon: 'people', label: 'frame.people', home: '/people' },
];
