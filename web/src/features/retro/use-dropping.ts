import {
  type CollisionDetection,
  type DragEndEvent,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { type Drop, type DropTarget, dropOf } from './drop.ts';
import { useRoom } from './room.ts';
import { shortOf, type WallColumn } from './wall.ts';

/** What is done with a note by drag or by its menu, and the sentence that says so. */
export function useDropping(columns: readonly WallColumn[]) {
  const { t } = useText();
  const { ask } = useAsk();
  const { columns: names } = useRoom();
  const [said, setSaid] = useState('');
  const [heldId, setHeldId] = useState<string | null>(null);
  const stacks = columns.flatMap((column) => column.stacks);
  const nameOf = (id: string) => {
    const all = stacks.flatMap(({ head, under }) => [head, ...under]);
    return shortOf(all.find((sheet) => sheet.note.id === id)?.body ?? '');
  };
  const wordsOf = (drop: Drop) => {
    const note = nameOf(drop.noteId);
    if (drop.kind === 'group') return t('retro.grouped', { note, head: nameOf(drop.headId) });
    if (drop.kind === 'ungroup') return t('retro.ungrouped', { note });
    const name = names[drop.column];
    return t('retro.movedTo', { note, column: name ? t(`retro.column.${name}`) : '' });
  };
  const carryOut = (drop: Drop) => {
    const words = wordsOf(drop);
    if (askFor(drop)) setSaid(words);
  };

  function askFor(drop: Drop): boolean {
    const { noteId } = drop;
    if (drop.kind === 'move') return ask('note.move', { noteId, column: drop.column });
    return ask('note.group', { noteId, headId: drop.kind === 'group' ? drop.headId : null });
  }

  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 280, tolerance: 8 } }),
  );
  const events = {
    onDragStart: ({ active }: { active: { id: string | number } }) => setHeldId(String(active.id)),
    onDragCancel: () => setHeldId(null),
    onDragEnd: ({ active, over }: DragEndEvent) => {
      setHeldId(null);
      const target: DropTarget | undefined = over?.data.current?.['target'];
      const drop = target && dropOf(String(active.id), target, stacks);
      if (drop !== undefined) carryOut(drop);
    },
  };
  return { sensors, events, heldId, said, carryOut, collisionDetection };
}

/** A note under the pointer comes before the column it lies in; the held one is no target. */
const collisionDetection: CollisionDetection = (args) => {
  const under = pointerWithin(args).filter(({ id }) => id !== `onto ${args.active.id}`);
  const note = under.find(({ id }) => String(id).startsWith('onto '));
  return note === undefined ? under : [note];
};
