import { useState } from 'react';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './people-screen.module.css';
import type { Handed } from './people-screen.tsx';

/** A one-time link: it cannot be shown again, so nothing closes this but its own buttons. */
export function LinkDialog({ handed, onClose }: { handed: Handed; onClose: () => void }) {
  const { t, date } = useText();
  const store = useCascade();
  const [copied, setCopied] = useState(false);
  const { name, issued, missedProjectIds = [] } = handed;
  const copy = () => {
    // Browsers refuse it on plain http; the link can be selected by hand then.
    navigator.clipboard?.writeText(issued.link).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  const missed = missedProjectIds.map((id) => store.view().project.get(id)?.title ?? '');
  return (
    <Dialog
      open
      keep
      title={t('people.linkTitle', { name })}
      lead={t('people.linkLead')}
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('people.linkDone')}
          </Button>
          <Button look="primary" icon={copied ? 'check' : 'copy'} onClick={copy}>
            {t(copied ? 'people.copied' : 'people.copy')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <p className={styles['link']}>{issued.link}</p>
        <p className={styles['note']} aria-live="polite">
          {copied
            ? t('people.copiedHint')
            : t('people.linkUntil', { moment: date.moment(issued.expiresAt) })}
        </p>
        {missed.length > 0 && (
          <Banner tone="gate" title={t('people.missed')}>
            <p>{missed.join(', ')}</p>
          </Banner>
        )}
      </div>
    </Dialog>
  );
}
