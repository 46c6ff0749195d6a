import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { type ReactNode, useState } from 'react';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Chamber } from '../../ui/chamber.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { phone, useMedia } from '../../ui/use-media.ts';
import { GateLine } from './gate-line.tsx';
import { RunLine } from './run-line.tsx';
import { SprintDays } from './sprint-days.tsx';
import { countSprint } from './sprint-fact.ts';
import styles from './sprint-head.module.css';

/** The sprint on the screen: its goal, its days, what was promised and what came of it. */
export function SprintHead({
  projectId,
  sprints,
  shown,
  current,
  today,
  onSprint,
  children,
}: {
  projectId: string;
  sprints: readonly Sprint[];
  shown: Sprint | undefined;
  /** Number of the one that is shown unless another is asked for. */
  current: number | undefined;
  today: string;
  /** Null goes back to the current sprint. */
  onSprint: (number: number | null) => void;
  /** The bar of lanes and filters, beside the goal. */
  children: ReactNode;
}) {
  const { t } = useText();
  const narrow = useMedia(phone);
  const [unfolded, setUnfolded] = useState(false);
  const whole = !narrow || unfolded;
  const options = sprints.toReversed().map(({ number, status }) => ({
    value: String(number),
    label: `${t('board.sprintNumber', { number })} · ${t(`sprintStatus.${status}`)}`,
  }));
  return (
    <header className={styles['head']}>
      {shown !== undefined && (
        <div className={styles['pick']}>
          <Select
            label={t('board.sprint')}
            hideLabel
            value={String(shown.number)}
            options={options}
            onValue={(value) => onSprint(Number(value) === current ? null : Number(value))}
          />
          {narrow && (
            <IconButton
              icon={unfolded ? 'chevron-up' : 'chevron-down'}
              label={t('board.aboutSprint')}
              aria-expanded={unfolded}
              onClick={() => setUnfolded(!unfolded)}
            />
          )}
        </div>
      )}
      {shown !== undefined && whole && (
        <h2 className={styles['goal']}>{shown.goal ?? t('board.noGoal')}</h2>
      )}
      <div className={styles['bar']}>{children}</div>
      {shown !== undefined &&
        (shown.status === 'active' || shown.status === 'review' ? (
          <RunLine key={shown.id} sprint={shown} today={today} whole={whole} />
        ) : (
          <SprintFacts sprint={shown} today={today} whole={whole} />
        ))}
      {(whole || shown === undefined) && <GateLine projectId={projectId} />}
    </header>
  );
}

function SprintFacts({
  sprint,
  today,
  whole,
}: {
  sprint: Sprint;
  today: string;
  /** Everything, not only how far it has come. */
  whole: boolean;
}) {
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
      {whole && <SprintDays sprint={sprint} today={today} />}
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
      {whole && (
        <dl className={styles['counts']}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{number(value)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
