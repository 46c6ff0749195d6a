import { useEffect, useState } from 'react';
import { useCascade } from '../../sync/use-cascade.ts';

/** Domain time, asked anew four times a second while `ticks`. */
export function useNow(ticks: boolean): string {
  const store = useCascade();
  const [now, setNow] = useState(() => store.now());
  useEffect(() => {
    setNow(store.now());
    if (!ticks) return;
    const timer = setInterval(() => setNow(store.now()), 250);
    return () => clearInterval(timer);
  }, [store, ticks]);
  return now;
}
