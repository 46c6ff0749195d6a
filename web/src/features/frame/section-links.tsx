import { Link } from 'wouter';
import { Icon } from '../../ui/icon.tsx';
import { Tooltip } from '../../ui/tooltip.tsx';
import type { Section } from './section.ts';
import styles from './section-links.module.css';

export function SectionLinks({
  sections,
  narrow,
}: {
  sections: readonly Section[];
  narrow: boolean;
}) {
  return (
    <ul className={styles['list']}>
      {sections.map((section) => {
        const link = (
          <Link
            href={section.href}
            aria-current={section.current ? 'page' : undefined}
            className={styles['link']}
          >
            <Icon name={section.icon} />
            <span className={styles['label']}>{section.label}</span>
          </Link>
        );
        return (
          <li key={section.href}>
            {narrow ? (
              <Tooltip text={section.label} side="right" labels>
                {link}
              </Tooltip>
            ) : (
              link
            )}
          </li>
        );
      })}
    </ul>
  );
}
