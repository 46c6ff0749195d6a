import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { Link } from 'wouter';
import { usePeople } from '../../sync/people.ts';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useToday } from '../../sync/use-kpi-figures.ts';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './overview.module.css';
import { WaitLine } from './wait-line.tsx';
import { dueOn, overdueCards, type Wait } from './waits.ts';

/** What waits in one project and for whom; events past their day each by name. */
export function ProjectWaits({ project, waits }: { project: Project; waits: readonly Wait[] }) {
  const { t } = useText();
  const people = usePeople();
  const others = waits.filter(({ kind }) => kind !== 'overdue');
  return (
    <section className={styles['part']} aria-labelledby="overview-waits">
      <h2 id="overview-waits">{t('overview.waits')}</h2>
      {waits.length === 0 && (
        <p className={styles['calm']}>
          <Icon name="check" size={16} />
          {t('overview.waitsNone')}
        </p>
      )}
      {others.length > 0 && (
        <ul className={styles['lines']}>
          {others.map((wait) => (
            <li key={wait.kind} data-waits={wait.kind}>
              <WaitLine wait={wait} />
              <span className={styles['under']}>
                {wait.personIds.map((id) => people.get(id)?.name ?? '…').join(', ') ||
                  t('overview.nobody')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Overdue project={project} />
    </section>
  );
}

function Overdue({ project }: { project: Project }) {
  const { t, date } = useText();
  const { cascadeId } = useCascade();
  const people = usePeople();
  const today = useToday();
  const cards = useView(['card'], [project, today], (view) => overdueCards(view, project, today));
  if (cards.length === 0) return null;
  return (
    <div className={styles['person']}>
      <h3>{t('overview.wait.overdue', { n: cards.length })}</h3>
      <ul className={styles['lines']}>
        {cards.map((card) => (
          <li key={card.id}>
            <Link href={`/c/${cascadeId}/p/${project.id}/overview?card=${card.id}`}>
              {card.title}
            </Link>
            <span className={styles['under']}>
              {[
                date.brief(dueOn(card) ?? today, today),
                ...card.responsible.map((id) => people.get(id)?.name ?? '…'),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
