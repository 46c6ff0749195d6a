import { useSearchParams } from 'wouter';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { phone, useMedia } from '../../ui/use-media.ts';
import { useBoardContext } from './board-context.ts';
import { HelpDialog } from './help-dialog.tsx';

/** What stands at the end of the bar: a whole plan to add, the keys of the board. */
export function BoardTools({
  help,
}: {
  help: { helping: boolean; setHelping: (open: boolean) => void };
}) {
  const { t } = useText();
  const { readOnly } = useBoardContext();
  const narrow = useMedia(phone);
  const [, setParams] = useSearchParams();
  const paste = () =>
    setParams((before) => {
      const params = new URLSearchParams(before);
      params.set('add', 'plan');
      return params;
    });
  return (
    <>
      {!readOnly && !narrow && (
        <Button look="quiet" small icon="list" onClick={paste}>
          {t('board.pastePlan')}
        </Button>
      )}
      <IconButton icon="help" label={t('board.helpTitle')} onClick={() => help.setHelping(true)} />
      <HelpDialog open={help.helping} onClose={() => help.setHelping(false)} />
    </>
  );
}
