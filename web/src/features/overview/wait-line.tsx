import { Link } from 'wouter';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import styles from './overview.module.css';
import type { Wait } from './waits.ts';

/** What waits, as a way to where it is seen to, and since when. */
export function WaitLine({ wait, named = false }: { wait: Wait; named?: boolean }) {
  const { cascadeId, now } = useCascade();
  const { t, date } = useText();
  const { kind, gate, count, since, project, to } = wait;
  const today = now().slice(0, 10);
  const words =
    kind === 'gate'
      ? gate === null
        ? ''
        : t(`director.wait.${gate.step}`, { number: gate.number })
      : t(`overview.wait.${kind}`, { n: count });
  const told = [
    named && (project?.title ?? t('overview.programme')),
    since !== null && t('overview.since', { day: date.brief(since.slice(0, 10), today) }),
  ].filter(Boolean);
  return (
    <>
      <Link href={`/c/${cascadeId}${to}`}>{words}</Link>
      {told.length > 0 && <span className={styles['under']}>{told.join(' · ')}</span>}
    </>
  );
}
