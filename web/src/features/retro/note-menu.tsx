import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuGroup, MenuItem, MenuSeparator } from '../../ui/menu.tsx';
import { useRoom } from './room.ts';
import styles from './sheet.module.css';
import { type Sheet, shortOf } from './wall.ts';
import { useWallNow } from './wall-context.ts';

/** All that can be done with a note; what a drag does is here as well. */
export function NoteMenu({ sheet, onEdit }: { sheet: Sheet; onEdit: () => void }) {
  const { t } = useText();
  const label = t('retro.noteMenu', { note: shortOf(sheet.body) });
  return (
    <span className={styles['menu']} data-print="hide">
      <Menu
        label={label}
        align="end"
        trigger={(props) => (
          <IconButton
            icon="more"
            small
            label={label}
            {...props}
            onPointerDown={(event) => event.stopPropagation()}
            onMouseDown={(event) => event.stopPropagation()}
            onTouchStart={(event) => event.stopPropagation()}
          />
        )}
      >
        <Items sheet={sheet} onEdit={onEdit} />
      </Menu>
    </span>
  );
}

/** Mounted while the menu is open, so that the rules are asked only then. */
function Items({ sheet, onEdit }: { sheet: Sheet; onEdit: () => void }) {
  const { t } = useText();
  const { ask, whyNot } = useAsk();
  const { columns, shown } = useRoom();
  const { carryOut, askHead } = useWallNow();
  const { note, isOwn, isSigned } = sheet;
  const { id: noteId } = note;
  return (
    <>
      {!shown && (
        <MenuItem icon="edit" onSelect={onEdit}>
          {t('retro.editNote')}
        </MenuItem>
      )}
      {isOwn && (
        <MenuItem
          icon="person"
          onSelect={() => ask('note.sign', { noteId, isSigned: !isSigned })}
          refused={whyNot('note.sign', { noteId, isSigned: !isSigned })}
        >
          {t(isSigned ? 'retro.unsignNote' : 'retro.signNote')}
        </MenuItem>
      )}
      {shown && (
        <MenuItem icon="link" onSelect={() => askHead(noteId)}>
          {t('retro.groupWith')}
        </MenuItem>
      )}
      {note.groupId !== null && (
        <MenuItem icon="undo" onSelect={() => carryOut({ kind: 'ungroup', noteId })}>
          {t('retro.ungroup')}
        </MenuItem>
      )}
      <MenuGroup label={t('retro.moveTo')}>
        {columns.map(
          (name, column) =>
            column !== note.column && (
              <MenuItem
                key={name}
                icon="arrow-right"
                onSelect={() => carryOut({ kind: 'move', noteId, column })}
              >
                {t(`retro.column.${name}`)}
              </MenuItem>
            ),
        )}
      </MenuGroup>
      <MenuSeparator />
      <MenuItem
        icon="remove"
        danger
        refused={whyNot('note.remove', { noteId })}
        onSelect={() => ask('note.remove', { noteId })}
      >
        {t('retro.removeNote')}
      </MenuItem>
    </>
  );
}
