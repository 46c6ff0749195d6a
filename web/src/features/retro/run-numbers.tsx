import { runFacts } from '@kaskad/shared/domain/sprint/run.ts';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { BurnUp } from '../../ui/burn-up.tsx';
import { useRoom } from './room.ts';
import styles from './verdicts.module.css';

/** What the sprint came to, beside what was decided. After its close the outcome tells that. */
export function RunNumbers() {
  const { t, number } = useText();
  const store = useCascade();
  const { sprint } = useRoom();
  const { id, startedAt, endsOn } = sprint;
  const expected = useView(['expectation', 'kpi'], [id], (view) =>
    [...view.expectation.where('sprintId', id)].map(({ kpiId, amount, body }) => {
      const { metric = '…', unit = null } = view.kpi.get(kpiId) ?? {};
      return { kpiId, metric, amount: amount === null ? null : { value: amount, unit }, body };
    }),
  );
  const facts = useView(['card', 'sprint'], [sprint], (view) =>
    runFacts(view, sprint, store.now()),
  );
  if (sprint.status === 'closed') return null;
  const promised = new Set(sprint.promisedCardIds);
  const kept = facts.done.filter(({ id }) => promised.has(id)).length;
  const rows = [
    [t('retro.fact.done'), t('ui.chamber', { value: kept, total: facts.promised })],
    [
      t('retro.fact.allDone'),
      t('ui.chamber', { value: facts.done.length, total: facts.live.length }),
    ],
    [t('retro.fact.added'), number(facts.added.length)],
    [t('retro.fact.removed'), number(facts.removed.length)],
    [t('retro.fact.carried'), number(facts.live.filter((card) => card.carryCount > 0).length)],
    [t('retro.fact.blocked'), number(facts.blockedDays)],
  ] as const;
  const title = t('retro.facts', { number: sprint.number });
  return (
    <aside className={styles['numbers']} aria-label={title}>
      <h3>{title}</h3>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {facts.losses.map(({ loss, count }) => (
          <div key={loss}>
            <dt>{t('retro.fact.loss', { loss: t(`loss.${loss}`) })}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      {startedAt !== null && (
        <BurnUp points={facts.points} endsOn={endsOn} today={store.now().slice(0, 10)} />
      )}
      {expected.length > 0 && (
        <>
          <h3>{t('planning.expected')}</h3>
          <ul className={styles['expected']}>
            {expected.map(({ kpiId, metric, amount, body }) => (
              <li key={kpiId}>
                {metric}
                {amount !== null && <b>{`${number(amount.value)} ${amount.unit ?? ''}`.trim()}</b>}
                {body !== null && <span>{body}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
