import { periodWords } from '@kaskad/shared/domain/sprint/period.ts';
import { subDays } from 'date-fns';
import { Link } from 'wouter';
import { useCascade, useRow, useView } from '../../sync/use-cascade.ts';
import { useToday } from '../../sync/use-kpi-figures.ts';
import { useText, useTexts } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './overview.module.css';
import { type Happening, happeningKinds, happeningRows, happenings } from './week.ts';

const DAYS = 7;

/** What changed in seven days: a number for each kind of thing, which unfolds into what it counts. */
export function WeekSection({ projectId }: { projectId: string | null }) {
  const { t, number } = useText();
  const store = useCascade();
  const today = useToday();
  const found = useView(happeningRows, [projectId, today], (view) => {
    const now = store.now();
    return happenings(view, { since: subDays(now, DAYS).toISOString(), now }, projectId);
  });
  const groups = happeningKinds
    .map((kind) => ({ kind, of: found.filter((one) => one.kind === kind) }))
    .filter(({ of }) => of.length > 0);
  return (
    <section className={styles['part']} aria-labelledby="overview-week">
      <h2 id="overview-week">{t('overview.week')}</h2>
      {groups.length === 0 && <p className={styles['quiet']}>{t('overview.weekNone')}</p>}
      {groups.map(({ kind, of }) => (
        <details key={kind} className={styles['week']}>
          <summary>
            <b>{number(of.length)}</b>
            {t(`overview.week.${kind}`, { n: of.length })}
            <Icon name="chevron-down" size={16} />
          </summary>
          <ul className={styles['lines']}>
            {of.map((one) => (
              <HappeningLine key={`${one.kind} ${one.id}`} one={one} named={projectId === null} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function HappeningLine({ one, named }: { one: Happening; named: boolean }) {
  const { date } = useText();
  const { cascadeId } = useCascade();
  const today = useToday();
  const project = useRow('project', one.projectId);
  const words = useTexts()(periodWords(project?.mode ?? 'sprints'));
  const name =
    typeof one.name === 'number' ? words.t('director.sprint', { number: one.name }) : one.name;
  const told = [named && project?.title, date.brief(one.at.slice(0, 10), today)].filter(Boolean);
  return (
    <li>
      <Link href={`/c/${cascadeId}${one.to}`}>{name}</Link>
      <span className={styles['under']}>{told.join(' · ')}</span>
    </li>
  );
}
