import { type RefObject, useState } from 'react';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { locate } from './board-index.ts';
import { cellKey, IDEAS } from './board-scope.ts';
import type { BoardActions, BoardNow } from './use-actions.ts';
import type { DragVoice, Held, Place } from './use-board-drag.ts';

/** What a drag does and says: every step goes to a live region in the names of the board. */
export function useDragVoice(
  now: RefObject<BoardNow>,
  actions: BoardActions,
  focusCard: (cardId: string) => void,
): { said: string; voice: DragVoice } {
  const { t } = useText();
  const store = useCascade();
  const [said, setSaid] = useState('');
  const titleOf = ({ thing }: Held) => store.view().card.get(thing)?.title ?? '';
  const placeOf = (held: Held, to: Place) => {
    const { cells, columnTitle } = now.current;
    if (to.columnId === IDEAS) return t('board.say.overIdeas');
    const cards = cells.get(cellKey(to.lane, to.columnId)) ?? [];
    const others = cards.filter((card) => card.id !== held.thing).length;
    return t('board.say.over', {
      column: columnTitle(to.columnId),
      place: to.index + 1,
      total: others + 1,
    });
  };
  const refocus = (held: Held) => {
    if (held.by === 'keyboard') focusCard(held.thing);
  };
  const voice: DragVoice = {
    onTaken: (held) =>
      setSaid(t('board.say.taken', { title: titleOf(held), where: placeOf(held, held.from) })),
    onOver: (held, was) => {
      const { by, to } = held;
      if (to === null || to.goalId !== undefined) return;
      if (by === 'keyboard' || was?.columnId !== to.columnId) setSaid(placeOf(held, to));
    },
    onDropped: (held, to) => {
      if (to.goalId !== undefined) {
        actions.tie(held.thing, to.goalId);
        return setSaid('');
      }
      const title = titleOf(held);
      const where = placeOf(held, to);
      const moved = actions.drop(held.thing, to);
      setSaid(moved ? t('board.say.dropped', { title, where }) : t('board.say.back', { title }));
      if (locate(now.current.cells, held.thing) !== undefined) refocus(held);
    },
    onCancelled: (held) => {
      setSaid(t('board.say.back', { title: titleOf(held) }));
      refocus(held);
    },
  };
  return { said, voice };
}
