import { useText } from '../../text/use-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useRoom } from './room.ts';
import styles from './sheet.module.css';
import { shortOf } from './wall.ts';
import { useWallNow } from './wall-context.ts';

/** Lays a note on another without dragging. */
export function GroupDialog({ noteId, onClose }: { noteId: string; onClose: () => void }) {
  const { t } = useText();
  const { columns } = useRoom();
  const { stacks, carryOut } = useWallNow();
  const home = stacks.find(
    ({ head, under }) => head.note.id === noteId || under.some(({ note }) => note.id === noteId),
  );
  const body = home && [home.head, ...home.under].find(({ note }) => note.id === noteId)?.body;
  const others = stacks.filter((stack) => stack !== home);
  return (
    <Dialog open title={t('retro.groupTitle')} lead={shortOf(body ?? '')} onClose={onClose}>
      {others.length === 0 && <p>{t('retro.groupEmpty')}</p>}
      <ul className={styles['heads']}>
        {others.map(({ head }) => {
          const name = columns[head.note.column];
          return (
            <li key={head.note.id}>
              <button
                type="button"
                onClick={() => {
                  onClose();
                  carryOut({ kind: 'group', noteId, headId: head.note.id });
                }}
              >
                <span>{head.body}</span>
                {name && <small>{t(`retro.column.${name}`)}</small>}
              </button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
