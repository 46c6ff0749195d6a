import { useText } from '../text/use-text.ts';
import { Dialog } from './dialog.tsx';
import { Kbd } from './kbd.tsx';
import styles from './keys-dialog.module.css';

/** Keys that are pressed together or do the same, `Space` among them, and what they do, in words. */
export type KeyRow = readonly [keys: readonly string[], does: string];

/** What the keys of a screen do; those that work on every screen are added. */
export function KeysDialog({
  title,
  rows,
  onClose,
}: {
  title: string;
  rows: readonly KeyRow[];
  onClose: () => void;
}) {
  const { t } = useText();
  const everywhere: readonly KeyRow[] = [
    [['Ctrl', 'Z'], t('keys.undo')],
    [['/'], t('keys.search')],
    [['?'], t('keys.help')],
  ];
  return (
    <Dialog open size="small" title={title} onClose={onClose}>
      <dl>
        {[...rows, ...everywhere].map(([keys, does]) => (
          <div key={does} className={styles['row']}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key === 'Space' ? t('keys.space') : key}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
