import type { SprintOutcome } from '@kaskad/shared/domain/sprint/outcome.ts';
import { isGated } from '@kaskad/shared/domain/sprint/period.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Chamber } from '../../../ui/chamber.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { keptOf } from '../compared.ts';
import { useRecords } from '../use-records.ts';
import styles from './room.module.css';
import { Section } from './section.tsx';

/** What the sprint before promised and what came of it, from its frozen records. */
export function BeforeSection({ sprint }: { sprint: Sprint }) {
  const { t } = useText();
  const { id, number, status } = sprint;
  const isWhole = isGated(sprint) || status === 'closed';
  const reading = useRecords(id, status);
  const outcome = reading.kind === 'read' ? reading.records.outcome : undefined;
  return (
    <Section title={t('planning.before', { number })}>
      {reading.kind === 'reading' && <p className={styles['note']}>{t('ui.loading')}</p>}
      {reading.kind === 'failed' && (
        <div className={styles['row']}>
          <p className={styles['note']}>{t('plan.recordsFailed')}</p>
          <Button onClick={reading.retry}>{t('plan.again')}</Button>
        </div>
      )}
      {reading.kind === 'read' && outcome === undefined && (
        <p className={styles['note']}>{t('planning.beforeOpen', { number })}</p>
      )}
      {outcome !== undefined && <Came outcome={outcome.content} />}
      <div>
        <LinkButton small look="quiet" icon="arrow-left" href={`?sprint=${number}`}>
          {t(isWhole ? 'planning.beforeWhole' : 'plan.way.open', { number })}
        </LinkButton>
      </div>
    </Section>
  );
}

function Came({ outcome }: { outcome: SprintOutcome }) {
  const { t, number } = useText();
  const { sprint, cards, totals } = outcome;
  const promised = totals.promised ?? 0;
  const { kept, part } = keptOf(outcome);
  const sentence = [
    t('planning.kept', { kept, promised }),
    part > 0 && t('planning.inPart', { part: number(part) }),
  ];
  const missed = cards.filter(({ fate }) => fate !== 'done');
  const others = (['added', 'carried', 'split', 'idea', 'cancelled', 'withdrawn'] as const).filter(
    (name) => (totals[name] ?? 0) > 0,
  );
  return (
    <>
      {sprint.goal !== null && <p className={styles['goal']}>{sprint.goal}</p>}
      <p>{sentence.filter(Boolean).join(' ')}</p>
      <Chamber
        label={t('planning.keptLabel')}
        total={promised}
        parts={[{ value: kept, look: 'full', label: t('plan.done') }]}
      />
      {others.length > 0 && (
        <p className={styles['note']}>
          {others
            .map((name) => `${t(`plan.total.${name}`)}: ${number(totals[name] ?? 0)}`)
            .join('\u00A0· ')}
        </p>
      )}
      {missed.length > 0 && (
        <details className={styles['more']}>
          <summary>{t('planning.missed', { n: missed.length })}</summary>
          <ul className={styles['lines']}>
            {missed.map(({ id, title, fate, reason, restTitle }) => (
              <li key={id}>
                <span>{restTitle ?? title}</span>
                <span className={styles['note']}>
                  {t(`plan.total.${fate}`)}
                  {reason !== null && `: ${reason}`}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
