import { useEffect, useState } from 'react';
import { useCascade, useSync } from '../../sync/use-cascade.ts';
import { laterWords } from '../../text/language.ts';
import type { Alarm } from './alarms.ts';

export type Alarms = ReadonlyMap<string, Alarm>;
const none: Alarms = new Map();
/** Looked at when the board stands and hands are still, in milliseconds after the last change. */
const PAUSE = 3_000;

/** Cards of a project that a quota or silence calls for, looked at in passing by rules that come in a file of their own. */
export function useAlarms(projectId: string, today: string): Alarms {
  const store = useCascade();
  const stamp = useSync(({ touched: { schedule, occurrence, evidence } }) =>
    Math.max(schedule, occurrence, evidence),
  );
  const [alarms, setAlarms] = useState(none);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows changed
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const { alarmsOf } = await import('./alarms.ts');
      const found = alarmsOf(store.view(), projectId, today);
      if (found.size > 0) await laterWords();
      // The same map again, or every tile would be drawn anew for nothing.
      if (!isGone) setAlarms((before) => (found.size === 0 && before.size === 0 ? before : found));
    };
    const timer = setTimeout(() => look().catch(() => undefined), PAUSE);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [store, projectId, today, stamp]);
  return alarms;
}
