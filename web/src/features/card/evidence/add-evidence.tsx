import { useState } from 'react';
import type { UploadTarget } from '../../../sync/uploads.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { AddLink } from './add-link.tsx';
import styles from './evidence.module.css';
import { FileButton } from './file-button.tsx';

/** Ways to add evidence: files, a list of those who came, a link. */
export function AddEvidence({ target }: { target: UploadTarget }) {
  const { t } = useText();
  const [linking, setLinking] = useState(false);
  return (
    <>
      <div className={styles['ways']}>
        <FileButton target={target} kind="file" icon="attachment" label={t('evidence.attach')} />
        <Button small icon="link" aria-expanded={linking} onClick={() => setLinking(!linking)}>
          {t('evidence.addLink')}
        </Button>
        <FileButton
          target={target}
          kind="attendance"
          icon="people"
          label={t('evidence.attendance')}
        />
      </div>
      <p className={styles['hint']}>{t('evidence.attachHint')}</p>
      {linking && <AddLink target={target} onDone={() => setLinking(false)} />}
    </>
  );
}
