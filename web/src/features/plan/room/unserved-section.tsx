import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { Link } from 'wouter';
import { useCascade, useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Icon } from '../../../ui/icon.tsx';
import styles from './room.module.css';
import { Section } from './section.tsx';
import { unservedBy } from './unserved.ts';

/** Objectives and KPIs for which nothing in the sprint is done yet. */
export function UnservedSection({ sprint }: { sprint: Sprint }) {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const { goals, kpis } = useView(
    ['goal', 'kpi', 'link', 'card', 'expectation'],
    [sprint.id],
    (view) => unservedBy(view, sprint),
  );
  const aims = [
    ...goals.map(({ id, title }) => ({ id, icon: 'goal', name: title }) as const),
    ...kpis.map(({ id, metric }) => ({ id, icon: 'kpi', name: metric }) as const),
  ];
  const first = aims.slice(0, AT_ONCE);
  const rest = aims.slice(AT_ONCE);
  const list = (shown: typeof aims) => (
    <ul className={styles['aims']}>
      {shown.map(({ id, icon, name }) => (
        <li key={id}>
          <Icon name={icon} size={16} />
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <Section
      title={t('planning.unserved')}
      note={aims.length === 0 ? t('planning.allServed') : t('planning.unservedLead')}
    >
      {first.length > 0 && list(first)}
      {rest.length > 0 && (
        <details className={styles['more']}>
          <summary>{t('planning.andMore', { n: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
      <p>
        <Link href={`/c/${cascadeId}/p/${sprint.projectId}/goals`}>{t('planning.toGoals')}</Link>
      </p>
    </Section>
  );
}

const AT_ONCE = 5;
