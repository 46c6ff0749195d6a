import { runFacts } from '@kaskad/shared/domain/sprint/run.ts';
import { currentSprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { Link } from 'wouter';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useToday } from '../../sync/use-kpi-figures.ts';
import { useText } from '../../text/use-text.ts';
import { BurnUp } from '../../ui/burn-up.tsx';
import { Life } from './life.tsx';
import styles from './overview.module.css';

/** The sprint of the project with its burn-up, or the way to the plan of one. */
export function SprintPart({ projectId }: { projectId: string }) {
  const { t } = useText();
  const store = useCascade();
  const today = useToday();
  const sprint = useView(['sprint'], [projectId], (view) => currentSprint(view, projectId));
  const points = useView(['card', 'sprint'], [sprint, today], (view) =>
    sprint === undefined ? [] : runFacts(view, sprint, store.now()).points,
  );
  return (
    <section className={styles['part']} aria-labelledby="overview-life">
      <h2 id="overview-life">{t('overview.life')}</h2>
      {sprint === undefined ? (
        <>
          <Life projectId={projectId} />
          <p>
            <Link href={`/c/${store.cascadeId}/p/${projectId}/plan`}>{t('overview.toPlan')}</Link>
          </p>
        </>
      ) : (
        <>
          <Life projectId={projectId} />
          {points.length === 0 ? (
            <p className={styles['quiet']}>{t('overview.burnUpWait')}</p>
          ) : (
            <BurnUp points={points} endsOn={sprint.endsOn} today={today} />
          )}
        </>
      )}
    </section>
  );
}
