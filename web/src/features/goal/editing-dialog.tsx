import type { Editing } from './goal-room.ts';
import { HangDialog } from './hang-dialog.tsx';
import { TieDialog } from './tie-dialog.tsx';
import { TitleDialog } from './title-dialog.tsx';

/** The dialog of what is being edited. */
export function EditingDialog({ editing, onClose }: { editing: Editing; onClose: () => void }) {
  switch (editing.kind) {
    case 'add':
    case 'rename':
      return <TitleDialog editing={editing} onClose={onClose} />;
    case 'hang':
      return <HangDialog goal={editing.goal} onClose={onClose} />;
    case 'tie':
      return <TieDialog goal={editing.goal} onClose={onClose} />;
  }
}
