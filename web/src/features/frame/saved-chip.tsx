import { useSync } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { Tooltip } from '../../ui/tooltip.tsx';
import { RefusedList } from './refused-list.tsx';
import styles from './saved-chip.module.css';

/** Saved, saving, or offline with what waits; a refused change takes its place until it was seen. */
export function SavedChip() {
  const { t } = useText();
  const online = useSync((state) => state.online && !state.signedOut);
  const waiting = useSync((state) => state.waiting);
  const refused = useSync((state) => state.refused.length);
  if (refused > 0) return <RefusedList />;
  if (!online) {
    const words = waiting > 0 ? t('status.waiting', { n: waiting }) : t('status.offline');
    return (
      <Tooltip text={t('status.offlineHint')}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: its explanation opens on focus */}
        <span className={styles['chip']} data-state="offline" role="status" tabIndex={0}>
          <Icon name="offline" />
          <span>{words}</span>
        </span>
      </Tooltip>
    );
  }
  const saving = waiting > 0;
  return (
    <span className={styles['chip']} data-state={saving ? 'saving' : 'saved'}>
      <Icon name={saving ? 'saving' : 'saved'} />
      <span className={styles['words']}>{t(saving ? 'status.saving' : 'status.saved')}</span>
    </span>
  );
}
