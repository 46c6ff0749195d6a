import { useText } from '../../text/use-text.ts';
import { KeysDialog } from '../../ui/keys-dialog.tsx';

/** The keys of the board. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  return (
    <KeysDialog
      title={t('board.helpTitle')}
      rows={[
        [['←', '↑', '→', '↓'], t('keys.board.walk')],
        [['Enter'], t('keys.board.open')],
        [['E'], t('keys.board.edit')],
        [['N'], t('keys.board.add')],
        [['Space'], t('keys.board.take')],
        [['Esc'], t('keys.cancel')],
        [['Tab'], t('keys.board.menu')],
      ]}
      onClose={onClose}
    />
  );
}
