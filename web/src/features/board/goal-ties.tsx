import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { withLater } from '../../ui/late.tsx';
import { once } from '../../ui/once.ts';
import { useLate } from '../../ui/use-late.ts';
import type { Held } from './use-board-drag.ts';

export interface GoalTiesProps {
  readonly held: Held | null;
  /** The card for which goals are asked in a dialog. */
  readonly asked: Card | null;
  readonly onClose: () => void;
}

const load = once(() => withLater(async () => (await import('./goal-strip.tsx')).GoalStrip));

/** The goals a card can be let go on, which come with the first card that is taken. */
export function GoalTies(props: GoalTiesProps) {
  const Loaded = useLate(load);
  return Loaded === undefined ? null : <Loaded {...props} />;
}
