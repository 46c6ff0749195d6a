import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { HelpDialog } from './help-dialog.tsx';

/** What stands at the end of the bar: the keys of the board. */
export function BoardTools({
  help,
}: {
  help: { helping: boolean; setHelping: (open: boolean) => void };
}) {
  const { t } = useText();
  return (
    <>
      <IconButton icon="help" label={t('board.helpTitle')} onClick={() => help.setHelping(true)} />
      <HelpDialog open={help.helping} onClose={() => help.setHelping(false)} />
    </>
  );
}
