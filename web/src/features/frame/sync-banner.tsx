import { useLocation, useSearch } from 'wouter';
import { useSync } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import styles from './sync-banner.module.css';

/** What stops this page from saving and what the person can do about it. */
export function SyncBanner() {
  const { t } = useText();
  const [path] = useLocation();
  const search = useSearch();
  const signedOut = useSync((state) => state.signedOut);
  const outdated = useSync((state) => state.outdated);
  const atRisk = useSync((state) => !state.durable && state.waiting > 0);
  if (signedOut) {
    const next = encodeURIComponent(search === '' ? path : `${path}?${search}`);
    return (
      <div className={styles['banner']}>
        <Banner
          live
          tone="gate"
          title={t('status.signedOut')}
          action={
            <LinkButton href={`/sign-in?next=${next}`} look="primary">
              {t('status.signIn')}
            </LinkButton>
          }
        >
          {t('status.signedOutHint')}
        </Banner>
      </div>
    );
  }
  if (outdated) {
    return (
      <div className={styles['banner']}>
        <Banner
          live
          title={t('status.outdated')}
          action={<Button onClick={() => location.reload()}>{t('frame.reload')}</Button>}
        >
          {t('status.outdatedHint')}
        </Banner>
      </div>
    );
  }
  if (!atRisk) return null;
  return (
    <div className={styles['banner']}>
      <Banner live tone="gate" title={t('status.notKept')}>
        {t('status.notKeptHint')}
      </Banner>
    </div>
  );
}
