import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { liveCards } from '@kaskad/shared/domain/sprint/cards.ts';
import { promiseKept } from '@kaskad/shared/domain/sprint/promise-kept.ts';
import { currentSprint, type Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { differenceInCalendarDays, parseISO } from 'date-fns';
import { Link } from 'wouter';
import { useCascade, useRow, useView } from '../../sync/use-cascade.ts';
import { useToday } from '../../sync/use-kpi-figures.ts';
import { useText } from '../../text/use-text.ts';
import { Chamber } from '../../ui/chamber.tsx';
import styles from './overview.module.css';

/** Where a project is in its sprint life: which sprint, how far, how long; or that there is none now. */
export function Life({ projectId }: { projectId: string }) {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const sprint = useView(['sprint'], [projectId], (view) => currentSprint(view, projectId));
  if (sprint === undefined) return <WithoutSprint projectId={projectId} />;
  const href = `/c/${cascadeId}/p/${projectId}/plan?sprint=${sprint.number}`;
  return (
    <div className={styles['life']}>
      <span>
        <Link href={href}>{t('director.sprint', { number: sprint.number })}</Link>{' '}
        {t(`sprintStatus.${sprint.status}`).toLowerCase()}
      </span>
      <SprintProgress sprint={sprint} />
      <DaysLeft sprint={sprint} />
    </div>
  );
}

/** Between sprints, and in projects that work without any: all its events together. */
function WithoutSprint({ projectId }: { projectId: string }) {
  const { t } = useText();
  const project = useRow('project', projectId);
  const cards = useView(['card'], [projectId], (view) =>
    [...view.card.where('projectId', projectId)].filter(
      ({ kind, cancelledAt }) => kind === 'event' && cancelledAt === null,
    ),
  );
  if (project === undefined) return null;
  const isOver = project.phase === 'finished' || project.phase === 'established';
  return (
    <div className={styles['life']}>
      {project.mode === 'sprints' && !isOver && (
        <span className={styles['quiet']}>{t('overview.between')}</span>
      )}
      {cards.length === 0 ? (
        <span className={styles['quiet']}>{t('overview.noCards')}</span>
      ) : (
        <Progress cards={cards} words={[]} />
      )}
    </div>
  );
}

function SprintProgress({ sprint }: { sprint: Sprint }) {
  const { t } = useText();
  const live = useView(['card'], [sprint.id], (view) => liveCards(view, sprint.id));
  const promise = useView(['card', 'sprint'], [sprint], (view) => promiseKept(view, sprint));
  const words =
    promise === undefined || promise.promised === 0
      ? []
      : [t('overview.promiseKept', { kept: promise.kept, promised: promise.promised })];
  return <Progress cards={live} words={words} />;
}

function Progress({ cards, words }: { cards: readonly Card[]; words: readonly string[] }) {
  const { t } = useText();
  const total = cards.length;
  const done = cards.filter(({ phase }) => phase === 'done').length;
  const working = cards.filter(({ phase }) => phase !== 'done' && phase !== 'planned').length;
  return (
    <>
      <Chamber
        label={t('overview.chamber')}
        total={total}
        parts={[
          { value: done, look: 'full', label: t('board.partDone') },
          { value: working, look: 'flowing', label: t('board.partInWork') },
        ]}
      />
      <span className={styles['under']}>
        {[t('overview.doneOf', { done, total }), ...words].join(', ')}
      </span>
    </>
  );
}

function DaysLeft({ sprint: { status, endsOn } }: { sprint: Sprint }) {
  const { t } = useText();
  const today = useToday();
  if (status !== 'active' || endsOn === null) return null;
  const left = differenceInCalendarDays(parseISO(endsOn), parseISO(today)) + 1;
  return (
    <span className={styles['under']}>
      {left > 0 ? t('overview.daysLeft', { n: left }) : t('overview.daysOver', { n: 1 - left })}
    </span>
  );
}
