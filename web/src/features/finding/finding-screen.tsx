import { findingsOf } from '@kaskad/shared/domain/finding/open-findings.ts';
import { isOnTeam } from '@kaskad/shared/domain/member/member.ts';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { usePeople } from '../../sync/people.ts';
import { useCascade, useRow, useView } from '../../sync/use-cascade.ts';
import { findingKinds, noteFindingCount } from '../../sync/use-finding-counts.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { AcceptedFold } from './accepted-fold.tsx';
import { FindingGroups } from './finding-groups.tsx';
import { FindingContext } from './finding-room.ts';
import styles from './finding-screen.module.css';

/** «Проверка плана»: where the plan of a project contradicts itself or lacks something, live. */
export function FindingScreen({ projectId }: { projectId: string }) {
  const { t, date } = useText();
  const store = useCascade();
  const people = usePeople();
  const project = useRow('project', projectId);
  const { waiting, accepted } = useView(findingKinds, [projectId], (view) =>
    findingsOf(view, projectId),
  );
  const canChange = useView(['member', 'projectMember'], [projectId], (view) =>
    isOnTeam(view, projectId, store.personId),
  );
  useEffect(() => {
    noteFindingCount(projectId, { waiting: waiting.length, accepted: accepted.length });
  }, [projectId, waiting, accepted]);
  const title = t('finding.title');
  useTitle(project === undefined ? title : `${title} · ${project.title}`);
  if (project === undefined) return null;
  const voice = {
    ...{ t, date, today: store.now().slice(0, 10) },
    person: (id: string) => people.get(id)?.name,
  };
  const titleOf = (id: string) => store.view().card.get(id)?.title;
  return (
    <FindingContext value={{ project, voice, canChange, titleOf }}>
      <div className={styles['screen']}>
        <header>
          <div className={styles['head']}>
            <h1 className={styles['title']}>{title}</h1>
            <Link href={`/c/${store.cascadeId}/check`}>{t('finding.allProjects')}</Link>
          </div>
          <p className={styles['lead']}>{t('finding.lead')}</p>
        </header>
        {waiting.length === 0 ? (
          <EmptyState title={t('finding.none')}>
            <p>{t(accepted.length === 0 ? 'finding.noneHint' : 'finding.noneLeft')}</p>
          </EmptyState>
        ) : (
          <FindingGroups findings={waiting} />
        )}
        <AcceptedFold accepted={accepted} />
      </div>
    </FindingContext>
  );
}
