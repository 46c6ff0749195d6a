import { useLocation } from 'wouter';
import { useText } from '../../text/use-text.ts';
import { type Section, type SectionName, sections } from './section.ts';

/** The rail of a cascade: the sections that have a screen, and which of them is open. */
export function useSections(
  cascadeId: string | undefined,
  present: readonly SectionName[],
): Section[] {
  const { t } = useText();
  const [path] = useLocation();
  if (cascadeId === undefined) return [];
  const base = `/c/${cascadeId}`;
  const listed = sections.filter((section) => present.includes(section.name));
  const open = listed.find(({ home }) => home !== '' && path.startsWith(base + home)) ?? listed[0];
  return listed.map((section) => ({
    href: base + section.home,
    label: t(section.label),
    icon: section.icon,
    current: section === open,
  }));
}
