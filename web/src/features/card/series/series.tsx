import { useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { useCard } from '../card-room.ts';
import { Section } from '../section.tsx';
import { HeartbeatLine } from './heartbeat-line.tsx';
import { HoldDialog } from './hold-dialog.tsx';
import { OccurrenceList } from './occurrence-list.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { PlanYearAsk } from './plan-year-ask.tsx';
import { QuotaRows } from './quota-rows.tsx';
import styles from './series.module.css';
import { useSeries } from './use-series.ts';

/** «Проведения»: every time an event that comes again was held or is due, or how alive endless work is. */
export function Series() {
  const { t } = useText();
  const { card, locked } = useCard();
  const series = useSeries(card);
  const [asking, setAsking] = useState<'held' | 'planned'>();
  if (!series.comesAgain) return null;
  const { occurrences, quota, heartbeat, asksYear } = series;
  const isOpen = locked === undefined && card.cancelledAt === null;
  const held = occurrences.filter(({ heldOn }) => heldOn !== null).length;
  const counted = occurrences.length > 0 && heartbeat === undefined;
  const note = counted ? t('series.heldOf', { n: held, total: occurrences.length }) : undefined;
  return (
    <Section title={t(heartbeat === undefined ? 'series.title' : 'series.endless')} note={note}>
      {asksYear && <PlanYearAsk />}
      {heartbeat !== undefined && <HeartbeatLine heartbeat={heartbeat} />}
      {quota.length > 0 && <QuotaRows quota={quota} />}
      {occurrences.length > 0 ? (
        <OccurrenceList series={series} />
      ) : (
        <p className={styles['none']}>{t(isOpen ? 'series.none' : 'series.noneRead')}</p>
      )}
      {isOpen && (
        <div className={styles['actions']}>
          <Button small icon="check" onClick={() => setAsking('held')}>
            {t(heartbeat === undefined ? 'series.addHeld' : 'series.addAlive')}
          </Button>
          {heartbeat === undefined && (
            <Button small look="quiet" icon="plus" onClick={() => setAsking('planned')}>
              {t('series.addPlanned')}
            </Button>
          )}
        </div>
      )}
      {asking === 'held' && <HoldDialog onClose={() => setAsking(undefined)} />}
      {asking === 'planned' && <PlanDialog onClose={() => setAsking(undefined)} />}
    </Section>
  );
}
