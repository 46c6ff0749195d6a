import { useText } from '../text/use-text.ts';
import { Chip } from './chip.tsx';
import type { EventFact } from './event-fact.ts';

/** What became of an event the last time, in a word. */
export function FactChip({ fact }: { fact: EventFact }) {
  const { t } = useText();
  const words = t(`year.${fact}`);
  if (fact === 'held') return <Chip tone="met">{words}</Chip>;
  return <Chip icon={icons[fact]}>{words}</Chip>;
}

const icons = { notHeld: 'close', open: 'clock', cancelled: 'blocked' } as const;
