import { useText } from '../text/use-text.ts';
import { Chip } from './chip.tsx';

/** What became of an event in the period that is over. */
export type EventFact = 'held' | 'notHeld' | 'cancelled';

export function FactChip({ fact }: { fact: EventFact }) {
  const { t } = useText();
  const words = t(`year.${fact}`);
  if (fact === 'held') return <Chip tone="met">{words}</Chip>;
  return <Chip icon={fact === 'cancelled' ? 'blocked' : 'clock'}>{words}</Chip>;
}

/** The fact of an event as its row tells it. */
export function factOf(event: { phase: string; cancelledAt: string | null }): EventFact {
  if (event.cancelledAt !== null) return 'cancelled';
  return event.phase === 'done' ? 'held' : 'notHeld';
}
