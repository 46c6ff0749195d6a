import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { type Moved, moveKinds } from '@kaskad/shared/domain/sprint/moved.ts';
import type { Removal } from '@kaskad/shared/domain/sprint/removal.ts';
import type { RunFacts } from '@kaskad/shared/domain/sprint/run.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { Fragment } from 'react';
import { useText } from '../../text/use-text.ts';
import { LateScreen, late } from '../../ui/late.tsx';
import { CardLink } from './card-link.tsx';
import styles from './run-panel.module.css';

/** Most people never unfold it. */
const burnUp = late(async () => (await import('../../ui/burn-up.tsx')).BurnUp);

/** More of these would push the board off the screen. */
const MOST_NAMED = 5;

/** How the sprint runs, unfolded: what is done by days, what moved since yesterday, what was removed, the pace. */
export function RunPanel({
  id,
  facts,
  sprint,
  today,
}: {
  id: string;
  facts: RunFacts;
  sprint: Sprint;
  today: string;
}) {
  return (
    <div id={id} className={styles['panel']}>
      <LateScreen of={burnUp} props={{ points: facts.points, endsOn: sprint.endsOn, today }} />
      <Daily moved={facts.moved} />
      <div className={styles['part']}>
        {facts.removed.length > 0 && <Removed removed={facts.removed} today={today} />}
        <Pace facts={facts} />
      </div>
    </div>
  );
}

function Daily({ moved }: { moved: readonly Moved[] }) {
  const { t } = useText();
  const kinds = moveKinds
    .map((kind) => ({ kind, of: moved.filter((one) => one.kind === kind) }))
    .filter(({ of }) => of.length > 0);
  return (
    <section className={styles['part']}>
      <h3>{t('run.sinceYesterday')}</h3>
      {kinds.length === 0 && <p className={styles['note']}>{t('run.nothingMoved')}</p>}
      <dl className={styles['moved']}>
        {kinds.map(({ kind, of }) => (
          <Fragment key={kind}>
            <dt>
              {t(`run.moved.${kind}`)} {of.length}
            </dt>
            <dd>
              <Names cards={of.map(({ card }) => card)} />
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

function Names({ cards }: { cards: readonly Card[] }) {
  const { t } = useText();
  const rest = cards.length - MOST_NAMED;
  return (
    <ul className={styles['names']}>
      {cards.slice(0, MOST_NAMED).map((card) => (
        <li key={card.id}>
          <CardLink card={card} />
        </li>
      ))}
      {rest > 0 && <li className={styles['note']}>{t('run.more', { n: rest })}</li>}
    </ul>
  );
}

function Removed({ removed, today }: { removed: readonly Removal[]; today: string }) {
  const { t, date } = useText();
  return (
    <section className={styles['part']}>
      <h3>{t('run.removedList')}</h3>
      <ul className={styles['removed']}>
        {removed.map(({ card, at, reason }) => (
          <li key={card.id}>
            <CardLink card={card} />
            <p className={styles['note']}>
              {at !== null && `${date.brief(at.slice(0, 10), today)} · `}
              {reason ?? t('run.noReason')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Pace({ facts }: { facts: RunFacts }) {
  const { t, number } = useText();
  const { live, leadDays, blockedDays, losses } = facts;
  const carried = live.filter(({ carryCount }) => carryCount > 0).length;
  return (
    <section className={styles['part']}>
      <h3>{t('run.pace')}</h3>
      <dl className={styles['pace']}>
        <dt>{t('run.lead')}</dt>
        <dd>
          {leadDays === null ? t('run.noLead') : t('run.leadDays', { days: number(leadDays) })}
        </dd>
        <dt>{t('run.stood')}</dt>
        <dd>
          {blockedDays === 0
            ? t('run.stoodNone')
            : t('run.stoodDays', { days: number(blockedDays) })}
        </dd>
        {carried > 0 && (
          <>
            <dt>{t('run.carried')}</dt>
            <dd>{number(carried)}</dd>
          </>
        )}
        {losses.length > 0 && (
          <>
            <dt>{t('run.losses')}</dt>
            <dd>
              {losses
                .map(({ loss, count }) => t('run.lossCount', { loss: t(`loss.${loss}`), count }))
                .join(', ')}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
