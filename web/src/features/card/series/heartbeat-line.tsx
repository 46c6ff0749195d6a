import type { Heartbeat } from '@kaskad/shared/domain/occurrence/heartbeat.ts';
import { USUAL_HEARTBEAT } from '@kaskad/shared/domain/occurrence/heartbeat.ts';
import { useCascade } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Chip } from '../../../ui/chip.tsx';
import { Select } from '../../../ui/select.tsx';
import { useAsk, useCard } from '../card-room.ts';
import styles from './series.module.css';

/** How long may pass between two signs of life, in days; the usual month among them. */
const limits = [7, 14, USUAL_HEARTBEAT, 60, 90, 180];

/** When endless work last showed signs of life, and whether that is too long ago. */
export function HeartbeatLine({ heartbeat }: { heartbeat: Heartbeat }) {
  const { t, date } = useText();
  const { card, locked } = useCard();
  const ask = useAsk();
  const today = useCascade().now().slice(0, 10);
  const { state, lastOn, days, limit } = heartbeat;
  const known = limits.includes(limit) ? limits : [...limits, limit].sort((a, b) => a - b);
  const last =
    lastOn === null ? t('series.noSign') : t('series.lastSign', { day: date.near(lastOn, today) });
  return (
    <div className={styles['heartbeat']}>
      <p className={styles['line']}>
        <span>{last}</span>
        {state === 'stale' && <Chip tone="missed">{t('series.stale', { n: days })}</Chip>}
        {state === 'alive' && lastOn !== null && <Chip tone="met">{t('series.alive')}</Chip>}
        {state === 'resting' && <Chip icon="sun">{t('series.resting')}</Chip>}
      </p>
      {locked === undefined ? (
        <Select
          label={t('series.heartbeat')}
          hint={t('series.heartbeatHint')}
          value={String(limit)}
          options={known.map((value) => ({
            value: String(value),
            label: t('series.days', { n: value }),
          }))}
          onValue={(value) => {
            const given = Number(value);
            const days = given === USUAL_HEARTBEAT ? null : given;
            ask('card.set-heartbeat', { cardId: card.id, days });
          }}
        />
      ) : (
        <p className={styles['soft']}>{t('series.heartbeatIs', { n: limit })}</p>
      )}
    </div>
  );
}
