import { cascadeOf } from '@kaskad/shared/domain/cascade/cascade.ts';
import { useEffect, useState } from 'react';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Popover } from '../../ui/popover.tsx';
import { showToast } from '../../ui/toast.ts';
import styles from './clock-chip.module.css';

/** The day a demonstration lives in; absent where time is real. A director can set it. */
export function ClockChip() {
  const demonstration = useView(['cascade'], [], (view) => cascadeOf(view)?.demonstration === true);
  return demonstration ? <DemonstrationClock /> : null;
}

function DemonstrationClock() {
  const { t, date } = useText();
  const cascade = useCascade();
  const today = useToday();
  const said = date.range(today, today);
  return (
    <Popover
      label={t('status.clockTitle')}
      align="end"
      trigger={(props) => (
        <Button
          small
          look="quiet"
          icon="clock"
          aria-label={t('status.clock', { date: said })}
          {...props}
        >
          <span className={styles['date']}>{said}</span>
        </Button>
      )}
    >
      {(close) => (
        <SetClock
          today={today}
          refused={cascade.whyNot('cascade.set-clock', { day: today }) !== undefined}
          close={close}
        />
      )}
    </Popover>
  );
}

function SetClock({
  today,
  refused,
  close,
}: {
  today: string;
  refused: boolean;
  close: () => void;
}) {
  const { t, date } = useText();
  const cascade = useCascade();
  const [day, setDay] = useState<string | null>(today);
  const set = () => {
    if (day === null) return;
    const done = cascade.dispatch('cascade.set-clock', { day });
    if (!done.ok) showToast(refusalText(done.refusal), { tone: 'gate' });
    close();
  };
  return (
    <div className={styles['box']}>
      <p className={styles['now']}>{date.range(today, today)}</p>
      <p className={styles['hint']}>{t('status.clockHint')}</p>
      {!refused && (
        <>
          <DateField label={t('status.clockSet')} value={day} onValue={setDay} />
          <Button look="primary" disabled={day === null || day === today} onClick={set}>
            {t('status.clockSet')}
          </Button>
        </>
      )}
    </div>
  );
}

/** The domain's day; looks again every minute and whenever the clock is set. */
function useToday(): string {
  const cascade = useCascade();
  const offset = useView(['cascade'], [], (view) => cascadeOf(view)?.clockOffsetMs ?? 0);
  const [, tick] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a set clock shows at once
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), 60_000);
    return () => clearInterval(timer);
  }, [offset]);
  return cascade.now().slice(0, 10);
}
