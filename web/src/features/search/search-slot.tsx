import { lazy, Suspense, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { useHotkey } from '../../ui/use-hotkey.ts';
import styles from './search-slot.module.css';

const SearchDialog = lazy(async () => ({
  default: (await import('./search-dialog.tsx')).SearchDialog,
}));

/** The way into the search: a press in the top bar, or «/». */
export function SearchSlot() {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  useHotkey(['/', '.'], (event) => {
    // On a Russian layout the key of «/» gives a full stop.
    if (event.key !== '/' && event.code !== 'Slash') return;
    event.preventDefault();
    setOpen(true);
  });
  return (
    <>
      <button
        type="button"
        className={styles['slot']}
        aria-label={t('search.label')}
        aria-keyshortcuts="/"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="search" />
        <span className={styles['words']}>{t('search.placeholder')}</span>
        <span className={styles['key']}>
          <Kbd>/</Kbd>
        </span>
      </button>
      {open && (
        <Suspense fallback={null}>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
