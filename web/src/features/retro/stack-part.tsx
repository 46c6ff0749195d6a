import { useDroppable } from '@dnd-kit/core';
import type { DropTarget } from './drop.ts';
import { useRoom } from './room.ts';
import styles from './sheet.module.css';
import { SheetPart } from './sheet-part.tsx';
import { VoteButton } from './vote-button.tsx';
import type { Stack } from './wall.ts';

/** A note with those laid under it, as one thing to vote on. */
export function StackPart({ stack }: { stack: Stack }) {
  const { open, retro, shown } = useRoom();
  const { head, under } = stack;
  const target: DropTarget = { kind: 'note', noteId: head.note.id };
  const drop = useDroppable({
    id: `onto ${head.note.id}`,
    disabled: !open || !shown,
    data: { target },
  });
  return (
    <li
      ref={drop.setNodeRef}
      className={styles['stack']}
      data-group={under.length > 0 || undefined}
      data-over={drop.isOver || undefined}
    >
      <SheetPart sheet={head} />
      {under.length > 0 && (
        <ul className={styles['under']}>
          {under.map((sheet) => (
            <li key={sheet.note.id}>
              <SheetPart sheet={sheet} />
            </li>
          ))}
        </ul>
      )}
      {open && retro.phase === 'voting' && <VoteButton stack={stack} />}
    </li>
  );
}
