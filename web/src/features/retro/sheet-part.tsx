import { useDraggable } from '@dnd-kit/core';
import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { NoteEdit } from './note-edit.tsx';
import { NoteMenu } from './note-menu.tsx';
import { NoteWords } from './note-words.tsx';
import { useRoom } from './room.ts';
import styles from './sheet.module.css';
import type { Sheet } from './wall.ts';

/** One note on the wall: a sheet to read, to drag, and to change while it is one's own and unseen. */
export function SheetPart({ sheet }: { sheet: Sheet }) {
  const { t } = useText();
  const { open, shown } = useRoom();
  const [editing, setEditing] = useState(false);
  const drag = useDraggable({ id: sheet.note.id, disabled: !open || editing });
  if (editing) return <NoteEdit sheet={sheet} onClose={() => setEditing(false)} />;
  return (
    <div
      ref={drag.setNodeRef}
      className={styles['sheet']}
      data-note={sheet.note.id}
      data-held={drag.isDragging || undefined}
      data-free={open || undefined}
      {...drag.listeners}
    >
      <NoteWords sheet={sheet} />
      {open && <NoteMenu sheet={sheet} onEdit={() => setEditing(true)} />}
      {!shown && sheet.isSigned && <p className={styles['mark']}>{t('retro.willBeSigned')}</p>}
    </div>
  );
}
