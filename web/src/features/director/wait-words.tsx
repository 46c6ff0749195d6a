import { differenceInCalendarDays, parseISO } from 'date-fns';
import { Link } from 'wouter';
import { usePeople } from '../../sync/people.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import type { ProjectRow } from './project-row.ts';
import styles from './projects-view.module.css';

/** What a project waits for, whom and for how long; or that nothing does. */
export function WaitWords({ row: { project, wait, current } }: { row: ProjectRow }) {
  const text = useText();
  const { t } = text;
  const { cascadeId } = useCascade();
  const people = usePeople();
  if (wait === undefined) {
    const underWay = project.phase === 'approved' || project.phase === 'running';
    const why = !underWay ? 'notUnderWay' : current === undefined ? 'nothingLeft' : 'nobodyWaits';
    return <span className={styles['quiet']}>{t(`director.${why}`)}</span>;
  }
  const { number, since, refusal, leadIds } = wait;
  const isSigned = wait.step === 'retro' && refusal?.code !== 'retro-unsigned';
  const step = isSigned ? 'close' : wait.step;
  const names = leadIds.map((id) => people.get(id)?.name ?? '…').join(', ');
  return (
    <div className={styles['wait']} title={refusal && text.refusal(refusal)}>
      <Icon name="gate-closed" size={16} />
      <span className={styles['words']}>
        <Link href={`/c/${cascadeId}/p/${project.id}/plan?sprint=${number}`}>
          {t(`director.wait.${step}`, { number })}
        </Link>
        <span>{names === '' ? t('director.noLead') : names}</span>
        <strong>
          <HowLong since={since} />
        </strong>
      </span>
    </div>
  );
}

function HowLong({ since }: { since: string }) {
  const { t } = useText();
  const days = differenceInCalendarDays(parseISO(useCascade().now()), parseISO(since));
  return days < 1
    ? t('director.waitsToday')
    : t('director.waits', { days: t('date.days', { n: days }) });
}
