import { useDroppable } from '@dnd-kit/core';
import { useId } from 'react';
import { useText } from '../../text/use-text.ts';
import { BlankSheets } from './blank-sheets.tsx';
import { Composer } from './composer.tsx';
import type { DropTarget } from './drop.ts';
import { useRoom } from './room.ts';
import { StackPart } from './stack-part.tsx';
import styles from './wall.module.css';
import type { WallColumn } from './wall.ts';

/** One column: where one writes, the notes one can read, and the blank sheets of others. */
export function WallColumnPart({ column }: { column: WallColumn }) {
  const { t, number } = useText();
  const { columns, open } = useRoom();
  const id = useId();
  const { index, stacks, blanks } = column;
  const target: DropTarget = { kind: 'column', column: index };
  const drop = useDroppable({ id: `column ${index}`, disabled: !open, data: { target } });
  const name = columns[index];
  if (name === undefined) return null;
  const count = stacks.reduce((sum, { under }) => sum + 1 + under.length, blanks);
  return (
    <section
      ref={drop.setNodeRef}
      aria-labelledby={id}
      className={styles['column']}
      data-column={index}
      data-over={drop.isOver || undefined}
    >
      <div className={styles['title']}>
        <h2 id={id}>{t(`retro.column.${name}`)}</h2>
        {count > 0 && <span className={styles['count']}>{number(count)}</span>}
        <p>{t(`retro.hint.${name}`)}</p>
      </div>
      {open && <Composer column={index} name={t(`retro.column.${name}`)} />}
      {stacks.length > 0 && (
        <ul className={styles['stacks']}>
          {stacks.map((stack) => (
            <StackPart key={stack.head.note.id} stack={stack} />
          ))}
        </ul>
      )}
      {blanks > 0 && <BlankSheets count={blanks} />}
    </section>
  );
}
