/** What became of an event the last time; `open` while its period still runs. */
export type EventFact = 'held' | 'notHeld' | 'open' | 'cancelled';

/** The fact of an event as its row and the status of its period tell it. */
export function factOf(
  event: { phase: string; cancelledAt: string | null },
  period: { status: string } | undefined,
): EventFact {
  if (event.cancelledAt !== null) return 'cancelled';
  if (event.phase === 'done') return 'held';
  return period?.status === 'active' || period?.status === 'planning' ? 'open' : 'notHeld';
}
