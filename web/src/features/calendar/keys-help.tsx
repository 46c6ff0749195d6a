import { useState } from 'react';
import type { Translate } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { type KeyRow, KeysDialog } from '../../ui/keys-dialog.tsx';
import { useHotkey } from '../../ui/use-hotkey.ts';
import { phone, useMedia } from '../../ui/use-media.ts';

/** The keys of a month or of a year, behind a button and `?`. A phone has none to tell of. */
export function KeysHelp({ view }: { view: 'month' | 'year' }) {
  const { t } = useText();
  const narrow = useMedia(phone);
  const [isOpen, setOpen] = useState(false);
  useHotkey(['?'], () => setOpen(true));
  return (
    <>
      {!narrow && (
        <IconButton icon="help" label={t('keys.calendar')} onClick={() => setOpen(true)} />
      )}
      {isOpen && (
        <KeysDialog
          title={t('keys.calendar')}
          rows={rowsOf[view](t)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

const rowsOf: Readonly<Record<'month' | 'year', (t: Translate) => readonly KeyRow[]>> = {
  month: (t) => [
    [['←', '↑', '→', '↓'], t('keys.month.walk')],
    [['Enter'], t('keys.month.open')],
    [['Space'], t('keys.month.take')],
    [['Esc'], t('keys.cancel')],
    [['PgUp', 'PgDn'], t('keys.month.step')],
    [['T'], t('keys.month.today')],
  ],
  year: (t) => [
    [['↑', '↓'], t('keys.year.walk')],
    [['←', '→'], t('keys.year.choose')],
    [['Enter'], t('keys.year.open')],
    [['Space'], t('keys.year.take')],
    [['Esc'], t('keys.cancel')],
  ],
};
