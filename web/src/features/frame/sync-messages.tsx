import { useEffect, useRef } from 'react';
import { useCascade, useSync } from '../../sync/use-cascade.ts';
import { useNames } from '../../sync/use-names.ts';
import { refusalText, warningText } from '../../text/refusal-text.ts';
import { useText } from '../../text/use-text.ts';
import { showToast } from '../../ui/toast.ts';
import { isUndo } from './undo-key.ts';
import { undoneWords } from './undone-words.ts';

/** Says what the server refused after the screen had shown it, what it warned of, and undoes by key. */
export function SyncMessages() {
  const { t, date, language } = useText();
  const names = useNames(language);
  const cascade = useCascade();
  const refused = useSync((state) => state.refused);
  const said = useRef(new Set<string>());

  useEffect(() => {
    for (const { command, refusal } of refused) {
      if (said.current.has(command.id)) continue;
      said.current.add(command.id);
      showToast(refusalText(refusal), { tone: 'gate' });
    }
  }, [refused]);

  useEffect(
    () =>
      cascade.onWarnings((warnings) => {
        for (const warning of warnings) showToast(warningText(warning));
      }),
    [cascade],
  );

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isUndo(event)) return;
      event.preventDefault();
      const undone = cascade.undo();
      if (undone === undefined) showToast(t('status.nothingToUndo'));
      else if (undone.ok)
        showToast(undoneWords(undone.done.changes, { t, date, names }) ?? t('status.undone'));
      else showToast(refusalText(undone.refusal), { tone: 'gate' });
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [cascade, t, date, names]);

  return null;
}
