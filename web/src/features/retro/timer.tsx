import { useEffect, useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { clockAt, clockFace } from './clock.ts';
import { useRoom } from './room.ts';
import styles from './step-bar.module.css';
import { useNow } from './use-now.ts';

const choices = [2, 3, 5, 8, 10, 15] as const;

/** The clock that everybody sees; the lead winds it once the notes are open. */
export function Timer() {
  const { t } = useText();
  const { retro, lead, open, shown } = useRoom();
  const { timerEndsAt } = retro;
  const now = useNow(timerEndsAt !== null);
  const clock = clockAt(timerEndsAt, now);
  const over = clock.kind === 'over';
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(over ? t('retro.timerOver') : ''), [over, t]);
  return (
    <div className={styles['clock']}>
      {clock.kind === 'running' && (
        <span role="timer" aria-label={t('retro.timerLabel')} className={styles['face']}>
          {clockFace(clock.seconds)}
        </span>
      )}
      <span role="status" className={styles['over']}>
        {said}
      </span>
      {lead && open && shown && <Wind running={clock.kind === 'running'} />}
    </div>
  );
}

function Wind({ running }: { running: boolean }) {
  const { t } = useText();
  const { ask } = useAsk();
  const { sprint } = useRoom();
  const set = (minutes: number) => ask('retro.time', { sprintId: sprint.id, minutes });
  if (running) {
    return (
      <Button look="quiet" onClick={() => set(0)}>
        {t('retro.timerStop')}
      </Button>
    );
  }
  return (
    <Popover
      label={t('retro.timerSet')}
      align="end"
      trigger={(props) => (
        <Button icon="clock" {...props}>
          {t('retro.timer')}
        </Button>
      )}
    >
      {(close) => (
        <div className={styles['minutes']}>
          <h3>{t('retro.timerSet')}</h3>
          {choices.map((minutes) => (
            <Button
              key={minutes}
              onClick={() => {
                close();
                set(minutes);
              }}
            >
              {t('retro.timerMinutes', { n: minutes })}
            </Button>
          ))}
        </div>
      )}
    </Popover>
  );
}
