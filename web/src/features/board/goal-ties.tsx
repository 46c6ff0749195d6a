import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { type ComponentType, useEffect, useState } from 'react';
import { withLater } from '../../ui/late.tsx';
import { once } from '../../ui/once.ts';
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
  const [Loaded, setLoaded] = useState<ComponentType<GoalTiesProps>>();
  useEffect(() => {
    load().then(
      (loaded) => setLoaded(() => loaded),
      // A card is carried without the goals as well; the next one that is taken asks for them again.
      () => undefined,
    );
  }, []);
  return Loaded === undefined ? null : <Loaded {...props} />;
}
