import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Chamber } from '../../ui/chamber.tsx';
import { Select } from '../../ui/select.tsx';
import { GateLine } from './gate-line.tsx';
import { SprintDays } from './sprint-days.tsx';
import { countSprint } from './sprint-fact.ts';
import styles from './sprint-head.module.css';

/** The sprint on the screen: its goal, its days, what was promised and what came of it. */
export function SprintHead({
  projectId,
  sprints,
  shown,
  today,
  onSprint,
}: {
  projectId: string;
  sprints: readonly Sprint[];
  shown: Sprint | undefined;
  today: string;
  /** Null goes back to the current sprint. */
  onSprint: (number: number | null) => void;
}) {
  const { t } = useText();
  const current = sprints.find((sprint) => sprint.status !== 'closed');
  const options = sprints.toReversed().map(({ number, status }) => ({
    value: String(number),
    label: `${t('board.sprintNumber', { number })} · ${t(`sprintStatus.${status}`)}`,
  }));
  return (
    <header className={styles['head']}>
      {shown !== undefined && (
        <>
          <div className={styles['pick']}>
            <Select
              label={t('board.sprint')}
              hideLabel
              value={String(shown.number)}
              options={options}
              onValue={(value) =>
                onSprint(Number(value) === current?.number ? null : Number(value))
              }
            />
          </div>
          <h2 className={styles['goal']}>{shown.goal ?? t('board.noGoal')}</h2>
          <SprintFacts sprint={shown} today={today} />
        </>
      )}
      <GateLine projectId={projectId} />
    </header>
  );
}

function SprintFacts({ sprint, today }: { sprint: Sprint; today: string }) {
  const { t, number } = useText();
  const counts = useView(['card'], [sprint], (view) => countSprint(view, sprint));
  const facts: readonly (readonly [string, number])[] =
    sprint.startedAt === null
      ? [[t('board.inPlan'), counts.total]]
      : [
          [t('board.promised'), counts.promised],
          [t('board.added'), counts.added],
          [t('board.carried'), counts.carried],
        ];
  return (
    <div className={styles['facts']}>
      <SprintDays sprint={sprint} today={today} />
      {sprint.startedAt !== null && (
        <span className={styles['chamber']}>
          <Chamber
            label={t('board.sprintNumber', { number: sprint.number })}
            total={counts.total}
            parts={[
              { value: counts.done, look: 'full', label: t('board.partDone') },
              { value: counts.inWork, look: 'flowing', label: t('board.partInWork') },
            ]}
          />
          <span aria-hidden="true">
            {t('ui.chamber', { value: counts.done, total: counts.total })}
          </span>
        </span>
      )}
      <dl className={styles['counts']}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{number(value)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
