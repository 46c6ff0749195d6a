import { useSearchParams } from 'wouter';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { withLater } from '../../ui/late.tsx';
import { once } from '../../ui/once.ts';
import { useLate } from '../../ui/use-late.ts';
import { phone, useMedia } from '../../ui/use-media.ts';
import { useBoardContext } from './board-context.ts';

const loadHelp = once(() => withLater(async () => (await import('./help-dialog.tsx')).HelpDialog));

/** What stands at the end of the bar: a whole plan to add, the keys of the board. */
export function BoardTools({
  help,
}: {
  help: { helping: boolean; setHelping: (open: boolean) => void };
}) {
  const { t } = useText();
  const { readOnly } = useBoardContext();
  const narrow = useMedia(phone);
  const Help = useLate(loadHelp, help.helping);
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
      {Help !== undefined && help.helping && <Help onClose={() => help.setHelping(false)} />}
    </>
  );
}
