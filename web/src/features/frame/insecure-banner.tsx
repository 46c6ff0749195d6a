import type { Me } from '@kaskad/shared/contract/account.ts';
import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './sync-banner.module.css';

const key = 'kaskad.insecure-seen';

/** Tells a director, once a visit, that passwords travel over this network unencrypted. */
export function InsecureBanner({ me }: { me: Me }) {
  const director = me.cascades.some((cascade) => cascade.role === 'director');
  return me.insecureAddress && director ? <Warning /> : null;
}

function Warning() {
  const { t } = useText();
  const [seen, setSeen] = useState(wasSeen);
  if (seen) return null;
  const dismiss = () => {
    setSeen(true);
    try {
      sessionStorage.setItem(key, 'yes');
    } catch {
      // It then comes back with the next page.
    }
  };
  return (
    <div className={styles['banner']} data-print="hide">
      <Banner action={<Button onClick={dismiss}>{t('status.understood')}</Button>}>
        {t('frame.insecure')}
      </Banner>
    </div>
  );
}

function wasSeen(): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
