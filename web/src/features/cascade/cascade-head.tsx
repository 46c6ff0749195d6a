import type { Cascade } from '@kaskad/shared/domain/cascade/cascade.ts';
import { progressOf } from '@kaskad/shared/domain/project/progress.ts';
import type { ReactNode } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import styles from './cascade-head.module.css';
import type { Initiative } from './initiative.ts';

/** The programme and the whole in numbers: a shared event is one event of the cascade. */
export function CascadeHead({
  cascade,
  initiatives,
  onEdit,
  action,
}: {
  cascade: Cascade;
  initiatives: readonly Initiative[];
  onEdit: () => void;
  action: ReactNode;
}) {
  const { t, number } = useText();
  const { whyNot } = useAsk();
  const ids = initiatives.map(({ project }) => project.id);
  const progress = useView(['card', 'participation'], [ids.join()], (view) =>
    progressOf(view, ids),
  );
  const refused = whyNot('cascade.edit', {});
  const running = initiatives.filter(({ project }) => project.phase === 'running').length;
  return (
    <header className={styles['head']}>
      <div className={styles['names']}>
        <p className={styles['organisation']}>{cascade.organisationName}</p>
        <div className={styles['named']}>
          <h1 className={styles['title']}>{cascade.programmeTitle}</h1>
          <IconButton
            icon="edit"
            small
            label={refused === undefined ? t('cascade.edit') : `${t('cascade.edit')}. ${refused}`}
            aria-disabled={refused !== undefined || undefined}
            onClick={() => refused === undefined && onEdit()}
          />
        </div>
        <p className={styles['facts']}>
          <ProgrammeYears cascade={cascade} />
          <span>{t('cascade.projects', { n: initiatives.length })}</span>
          <span>{t('cascade.running', { n: running })}</span>
          {progress.total > 0 && (
            <span title={t('cascade.countedOnce')}>
              {t('cascade.eventsDone', { n: progress.total, done: number(progress.done) })}
            </span>
          )}
        </p>
      </div>
      <div className={styles['actions']}>
        <LinkButton icon="goal" href={`/c/${cascade.id}/goals`}>
          {t('cascade.programmeGoals')}
        </LinkButton>
        <LinkButton icon="kpi" href={`/c/${cascade.id}/kpis`}>
          {t('frame.tabKpis')}
        </LinkButton>
        {action}
      </div>
    </header>
  );
}

function ProgrammeYears({ cascade }: { cascade: Cascade }) {
  const { t } = useText();
  const from = cascade.programmeStartsOn?.slice(0, 4);
  const to = cascade.programmeEndsOn?.slice(0, 4);
  if (from === undefined && to === undefined) return null;
  if (from === undefined) return <span>{t('cascade.untilYear', { year: to ?? '' })}</span>;
  if (to === undefined) return <span>{t('cascade.fromYear', { year: from })}</span>;
  return <span>{from === to ? from : `${from}–${to}`}</span>;
}
