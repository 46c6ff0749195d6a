import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useTitle } from '../../ui/use-title.ts';
import styles from './notice.module.css';

/** An address that leads nowhere, or to what this person may not see. */
export function Lost() {
  const { t } = useText();
  useTitle(t('frame.lost'));
  return (
    <div className={styles['notice']}>
      <EmptyState
        page
        title={t('frame.lost')}
        action={
          <LinkButton href="/" look="primary">
            {t('frame.home')}
          </LinkButton>
        }
      >
        <p>{t('frame.lostHint')}</p>
      </EmptyState>
    </div>
  );
}

/** The server did not answer when the page opened. */
export function Offline({ onRetry }: { onRetry: () => void }) {
  const { t } = useText();
  return (
    <div className={styles['notice']}>
      <EmptyState
        page
        title={t('frame.offline')}
        action={
          <Button look="primary" onClick={onRetry}>
            {t('frame.retry')}
          </Button>
        }
      >
        <p>{t('frame.offlineHint')}</p>
      </EmptyState>
    </div>
  );
}
