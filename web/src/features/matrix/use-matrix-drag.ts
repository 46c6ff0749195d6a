import type { PlanMatrix } from '@kaskad/shared/domain/goal/plan-matrix.ts';
import { useRef, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { cellAt, placeOf } from './cell-key.ts';
import { carry, type Spot } from './cell-walk.ts';
import { useMatrixContext } from './matrix-context.ts';
import { placeWords } from './place-words.ts';
import { type Held, useCellDrag } from './use-cell-drag.ts';

/** The drag of a plan: what it does and what it says. */
export function useMatrixDrag(matrix: PlanMatrix) {
  const words = useText();
  const { t } = words;
  const { moves } = useMatrixContext();
  const [said, setSaid] = useState('');
  const [landed, setLanded] = useState<Spot | null>(null);
  const now = useRef(matrix);
  now.current = matrix;
  const inWords = (key: string) => {
    const place = placeOf(now.current, key);
    return place === undefined ? '' : placeWords(now.current, place, words);
  };
  const land = ({ card, by }: Held, key: string) => {
    const at = cellAt(now.current, key);
    if (by === 'keyboard' && at !== undefined) setLanded({ ...at, slot: card.id });
  };
  const back = (held: Held) => {
    setSaid(t('matrix.say.back', { title: held.card.title }));
    land(held, held.from);
  };
  const drag = useCellDrag({
    next: (from, code) => {
      const at = cellAt(now.current, from);
      return at && carry(now.current, at, code);
    },
    onTaken: ({ card, from }) =>
      setSaid(t('matrix.say.taken', { title: card.title, cell: inWords(from) })),
    onOver: (to) => setSaid(inWords(to)),
    onDropped: (held, to) => {
      const [from, place] = [placeOf(now.current, held.from), placeOf(now.current, to)];
      if (from === undefined || place === undefined) return;
      if (!moves.move(held.card, from, place)) return back(held);
      setSaid(t('matrix.say.dropped', { title: held.card.title, cell: inWords(to) }));
      land(held, to);
    },
    onCancelled: back,
  });
  return { ...drag, said, landed };
}
