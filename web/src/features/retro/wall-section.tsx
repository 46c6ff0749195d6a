import { DndContext, DragOverlay } from '@dnd-kit/core';
import { useRef, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { phone, useMedia } from '../../ui/use-media.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { ColumnTabs } from './column-tabs.tsx';
import type { Drop } from './drop.ts';
import { FormatChoice } from './format-choice.tsx';
import { GroupDialog } from './group-dialog.tsx';
import { useRoom } from './room.ts';
import sheetStyles from './sheet.module.css';
import { useDropping } from './use-dropping.ts';
import { useOwnVotes, useWall } from './use-wall.ts';
import { VotesLeft } from './votes-left.tsx';
import styles from './wall.module.css';
import { sheetsOf } from './wall.ts';
import { WallColumnPart } from './wall-column.tsx';
import { WallContext } from './wall-context.ts';

/** The notes in the columns of the format, from the first blank sheet to the vote. */
export function WallSection() {
  const { t } = useText();
  const { lead, open, retro, team, shown } = useRoom();
  const narrow = useMedia(phone);
  const wall = useRef<HTMLDivElement>(null);
  const columns = useWall();
  const votes = useOwnVotes();
  const dropping = useDropping(columns);
  const [asking, setAsking] = useState<string | null>(null);
  const stacks = columns.flatMap((column) => column.stacks);
  const held = stacks.flatMap(sheetsOf).find(({ note }) => note.id === dropping.heldId);
  const count = stacks.length + columns.reduce((sum, { blanks }) => sum + blanks, 0);

  const byMenu = (drop: Drop) => {
    dropping.carryOut(drop);
    requestAnimationFrame(() => focusNote(wall.current, drop.noteId));
  };
  if (!team && !shown) return count > 0 && <p>{t('retro.blankForAll', { n: count })}</p>;
  return (
    <section className={styles['section']} aria-label={t('retro.wall')}>
      {lead && open && retro.phase === 'writing' && count === 0 && <FormatChoice />}
      {open && retro.phase === 'voting' && <VotesLeft given={votes.size} />}
      {narrow && <ColumnTabs columns={columns} wall={wall} />}
      <WallContext value={{ stacks, votes, carryOut: byMenu, askHead: setAsking }}>
        <DndContext
          sensors={dropping.sensors}
          collisionDetection={dropping.collisionDetection}
          accessibility={{ announcements: silent, screenReaderInstructions: { draggable: '' } }}
          {...dropping.events}
        >
          <div ref={wall} className={styles['wall']} data-count={columns.length}>
            {columns.map((column) => (
              <WallColumnPart key={column.index} column={column} />
            ))}
          </div>
          <DragOverlay dropAnimation={null} zIndex={30}>
            {held && <p className={sheetStyles['held']}>{held.body}</p>}
          </DragOverlay>
        </DndContext>
        {asking !== null && <GroupDialog noteId={asking} onClose={() => setAsking(null)} />}
      </WallContext>
      <VisuallyHidden>
        <span role="status">{dropping.said}</span>
      </VisuallyHidden>
    </section>
  );
}

/** A note that moved to another place took the pressed button with it. */
function focusNote(wall: HTMLElement | null, noteId: string): void {
  if (document.activeElement !== document.body) return;
  wall?.querySelector<HTMLElement>(`[data-note="${noteId}"] button`)?.focus();
}

/** The wall speaks for itself, by the words of the notes. */
const silent = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};
