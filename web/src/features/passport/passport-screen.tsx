import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { usePassportTexts } from '../../sync/read-passport.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useRow } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { BoardSection } from './board-section.tsx';
import { LabelSection } from './label-section.tsx';
import { PassportRows } from './passport-rows.tsx';
import styles from './passport-screen.module.css';
import { WorkSection } from './work-section.tsx';

/** The passport of a project in the order of its printed form, then how the project works: order, board, labels. */
export function PassportScreen({ projectId }: { projectId: string }) {
  const { t } = useText();
  const project = useRow('project', projectId);
  useTitle(project === undefined ? '' : `${t('passport.title')} · ${project.title}`);
  if (project === undefined) {
    return (
      <div className={styles['screen']}>
        <EmptyState page title={t('passport.lost')}>
          <p>{t('passport.lostHint')}</p>
        </EmptyState>
      </div>
    );
  }
  return (
    <div className={styles['screen']}>
      <Contents />
      <div className={styles['body']}>
        <Passport project={project} />
        <WorkSection project={project} />
        <BoardSection projectId={projectId} />
        <LabelSection projectId={projectId} />
      </div>
    </div>
  );
}

function Passport({ project }: { project: Project }) {
  const { t } = useText();
  const { whyNot } = useAsk();
  const read = usePassportTexts(project.id);
  const locked = whyNot('project.edit', { projectId: project.id });
  return (
    <section id="passport" className={styles['section']} aria-labelledby="passport-title">
      <h1 id="passport-title" className={styles['title']}>
        {t('passport.title')}
      </h1>
      {locked === undefined ? (
        <p className={styles['lead']}>{t('passport.lead')}</p>
      ) : (
        <p className={styles['lead']}>{t('passport.readOnly')}</p>
      )}
      {read.state === 'failed' && (
        <Banner tone="missed" title={t('passport.notRead')} live>
          <p>{t('passport.notReadHint')}</p>
        </Banner>
      )}
      <PassportRows project={project} read={read} locked={locked !== undefined} />
    </section>
  );
}

function Contents() {
  const { t } = useText();
  return (
    <nav className={styles['contents']} aria-label={t('passport.contents')} data-print="hide">
      {(['passport', 'work', 'board', 'labels'] as const).map((part) => (
        <a key={part} href={`#${part}`}>
          {t(`passport.part.${part}`)}
        </a>
      ))}
    </nav>
  );
}
