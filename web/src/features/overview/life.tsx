import { liveCards } from '@kaskad/shared/domain/sprint/cards.ts';
import { promiseKept } from '@kaskad/shared/domain/sprint/promise-kept.ts';
import { currentSprint, type Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { differenceInCalendarDays, parseISO } from 'date-fns';
import { Link } from 'wouter';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useToday } from '../../sync/use-kpi-figures.ts';
import { useText } from '../../text/use-text.ts';
import { Chamber } from '../../ui/chamber.tsx';
import styles from './overview.module.css';

/** Where a project is in its sprint life: which sprint, how far, how long; or that there is none now. */
export function Life({ projectId }: { projectId: string }) {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const sprint = useView(['sprint'], [projectId], (view) => currentSprint(view, projectId));
  if (sprint === undefined) return <span className={styles['quiet']}>{t('overview.between')}</span>;
  const href = `/c/${cascadeId}/p/${projectId}/plan?sprint=${sprint.number}`;
  return (
    <div className={styles['life']}>
      <span>
        <Link href={href}>{t('director.sprint', { number: sprint.number })}</Link>{' '}
        {t(`sprintStatus.${sprint.status}`).toLowerCase()}
      </span>
      <Progress sprint={sprint} />
      <DaysLeft sprint={sprint} />
    </div>
  );
}

function Progress({ sprint }: { sprint: Sprint }) {
  const { t } = useText();
  const { total, done, working, promise } = useView(['card', 'sprint'], [sprint], (view) => {
    const live = liveCards(view, sprint.id);
    return {
      total: live.length,
      done: live.filter(({ phase }) => phase === 'done').length,
      working: live.filter(({ phase }) => phase !== 'done' && phase !== 'planned').length,
      promise: promiseKept(view, sprint),
    };
  });
  const told = [
    t('overview.doneOf', { done, total }),
    promise !== undefined &&
      promise.promised > 0 &&
      t('overview.promiseKept', { kept: promise.kept, promised: promise.promised }),
  ].filter(Boolean);
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
      <span className={styles['under']}>{told.join(', ')}</span>
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
