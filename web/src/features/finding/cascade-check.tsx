import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { Link } from 'wouter';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { onPurpose, useFindingCounts } from '../../sync/use-finding-counts.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useTitle } from '../../ui/use-title.ts';
import styles from './finding-screen.module.css';

/** Every project of the cascade with the number of places in its plan that wait, the most of them first. */
export function CascadeCheck() {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const projects = useView(['project'], [], (view) => [...view.project.values()].sort(byTitle));
  const ids = projects.map(({ id }) => id);
  const counts = useFindingCounts(ids, onPurpose);
  useTitle(t('finding.cascadeTitle'));
  const waiting = (id: string) => counts[id]?.waiting ?? 0;
  const rows = [...projects].sort((a, b) => waiting(b.id) - waiting(a.id));
  return (
    <div className={styles['screen']}>
      <header>
        <h1 className={styles['title']}>{t('finding.cascadeTitle')}</h1>
        <p className={styles['lead']}>{t('finding.cascadeLead')}</p>
      </header>
      {rows.length === 0 ? (
        <EmptyState title={t('finding.noProjects')} />
      ) : (
        <table className={styles['table']} aria-busy={ids.every((id) => counts[id] === undefined)}>
          <thead>
            <tr>
              <th scope="col">{t('finding.column.project')}</th>
              <th scope="col">{t('finding.column.waiting')}</th>
              <th scope="col">{t('finding.column.accepted')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, title }) => (
              <tr key={id}>
                <th scope="row">
                  <Link href={`/c/${cascadeId}/p/${id}/check`}>{title}</Link>
                </th>
                <Counted count={counts[id]?.waiting} />
                <Counted count={counts[id]?.accepted} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Counted({ count }: { count: number | undefined }) {
  const { number } = useText();
  if (count === undefined) return <td aria-busy="true">…</td>;
  return <td className={count === 0 ? styles['calm'] : undefined}>{number(count)}</td>;
}

function byTitle(a: Project, b: Project): number {
  return a.title.localeCompare(b.title);
}
