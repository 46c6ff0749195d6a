import { runFacts } from '@kaskad/shared/domain/sprint/run.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useId, useState } from 'react';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { BurnSign } from '../../ui/burn-sign.tsx';
import { Chamber } from '../../ui/chamber.tsx';
import { Icon } from '../../ui/icon.tsx';
import { BlockedList } from './blocked-list.tsx';
import { RunPanel } from './run-panel.tsx';
import { SprintDays } from './sprint-days.tsx';
import styles from './sprint-head.module.css';

/** A sprint under way or in review in one row: how far it is, what changed, what stands. The rest unfolds below. */
export function RunLine({
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
  const store = useCascade();
  const panel = useId();
  const [open, setOpen] = useState(false);
  const facts = useView(['card'], [sprint, today], (view) => runFacts(view, sprint, store.now()));
  const { live, done, inWork, blocked, removed } = facts;
  const standing = new Set(blocked.map(({ card }) => card.id));
  const flowing = inWork.filter(({ id }) => !standing.has(id)).length;
  const counts = [
    { name: t('board.promised'), value: facts.promised },
    { name: t('board.added'), value: facts.added.length, quiet: true, icon: 'added' as const },
    { name: t('run.removed'), value: removed.length, quiet: true },
    { name: t('run.inWork'), value: inWork.length },
  ];
  return (
    <>
      <div className={styles['facts']}>
        {whole && <SprintDays sprint={sprint} today={today} left={facts.left} />}
        <span className={styles['chamber']}>
          <Chamber
            label={t('board.sprintNumber', { number: sprint.number })}
            total={live.length}
            parts={[
              { value: done.length, look: 'full', label: t('board.partDone') },
              { value: flowing, look: 'flowing', label: t('board.partInWork') },
              { value: blocked.length, look: 'waiting', label: t('run.partBlocked') },
            ]}
          />
          <span aria-hidden="true">
            {t('ui.chamber', { value: done.length, total: live.length })}
          </span>
        </span>
        {whole && (
          <dl className={styles['counts']}>
            {counts
              .filter(({ value, quiet }) => quiet !== true || value > 0)
              .map(({ name, value, icon }) => (
                <div key={name}>
                  <dt>
                    {icon !== undefined && <Icon name={icon} size={16} />}
                    {name}
                  </dt>
                  <dd>{number(value)}</dd>
                </div>
              ))}
          </dl>
        )}
        <BlockedList blocked={blocked} />
        {whole && (
          <button
            type="button"
            className={styles['unfold']}
            aria-expanded={open}
            aria-controls={open ? panel : undefined}
            onClick={() => setOpen(!open)}
          >
            <BurnSign points={facts.points} />
            {t('run.about')}
            <Icon name={open ? 'chevron-up' : 'chevron-down'} size={16} />
          </button>
        )}
      </div>
      {whole && open && <RunPanel id={panel} facts={facts} sprint={sprint} today={today} />}
    </>
  );
}
