import type { TextKey } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import styles from './help-dialog.module.css';

const SPACE = ' ';

const keys: readonly { keys: readonly string[]; does: HelpKey }[] = [
  { keys: ['←', '↑', '→', '↓'], does: 'board.help.walk' },
  { keys: ['Enter'], does: 'board.help.open' },
  { keys: ['E'], does: 'board.help.edit' },
  { keys: ['N'], does: 'board.help.add' },
  { keys: [SPACE], does: 'board.help.take' },
  { keys: ['Esc'], does: 'board.help.cancel' },
  { keys: ['Tab'], does: 'board.help.menu' },
  { keys: ['Ctrl', 'Z'], does: 'board.help.undo' },
  { keys: ['/'], does: 'board.help.search' },
  { keys: ['?'], does: 'board.help.help' },
];
type HelpKey = Extract<TextKey, `board.help.${string}`>;

/** The keys of the board. */
export function HelpDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useText();
  return (
    <Dialog open={open} size="small" title={t('board.helpTitle')} onClose={onClose}>
      <dl className={styles['keys']}>
        {keys.map((row) => (
          <div key={row.does} className={styles['row']}>
            <dt>
              {row.keys.map((key) => (
                <Kbd key={key}>{key === SPACE ? t('board.spaceKey') : key}</Kbd>
              ))}
            </dt>
            <dd>{t(row.does)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
