import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { PlanMatrix } from '@kaskad/shared/domain/goal/plan-matrix.ts';
import { useRef, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { elementAt } from '../../ui/drag/element-at.ts';
import { type Held, useDrag } from '../../ui/drag/use-drag.ts';
import { cellAt, placeOf } from './cell-key.ts';
import { carry, type Spot } from './cell-walk.ts';
import { useMatrixContext } from './matrix-context.ts';
import { placeWords } from './place-words.ts';

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
  const land = ({ thing: card, by }: Held<Card, string>, key: string) => {
    const at = cellAt(now.current, key);
    if (by === 'keyboard' && at !== undefined) setLanded({ ...at, slot: card.id });
  };
  const back = (held: Held<Card, string>) => {
    setSaid(t('matrix.say.back', { title: held.thing.title }));
    land(held, held.from);
  };
  const drag = useDrag<Card, string>({
    take: ({ data }) => {
      const card: Card | undefined = data.current?.['card'];
      const from: string | undefined = data.current?.['cell'];
      return card === undefined || from === undefined ? undefined : { thing: card, from };
    },
    // What stays in view lies over the cells below.
    placeAt: (at) => elementAt(at, '[data-pinned], [data-cell]')?.dataset['cell'],
    placeBy: (code, _held, from) => {
      const at = cellAt(now.current, from);
      return code.startsWith('Arrow') ? ((at && carry(now.current, at, code)) ?? from) : undefined;
    },
    onTaken: ({ thing, from }) =>
      setSaid(t('matrix.say.taken', { title: thing.title, cell: inWords(from) })),
    onOver: ({ to }) => {
      if (to !== null) setSaid(inWords(to));
    },
    onDropped: (held, to) => {
      const [from, place] = [placeOf(now.current, held.from), placeOf(now.current, to)];
      if (from === undefined || place === undefined) return;
      if (!moves.move(held.thing, from, place)) return back(held);
      setSaid(t('matrix.say.dropped', { title: held.thing.title, cell: inWords(to) }));
      land(held, to);
    },
    onCancelled: back,
  });
  return { drag, said, landed };
}
