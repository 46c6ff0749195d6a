import { dropUpload, mayRetry, retryUpload, type Upload } from '../../../sync/uploads.ts';
import { problemText } from '../../../text/problem-text.ts';
import { refusalText } from '../../../text/refusal-text.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import styles from './evidence.module.css';

/** A file on its way: how much of it has left; or why it did not get there, and what to do. */
export function UploadRow({ upload }: { upload: Upload }) {
  const { t, percent } = useText();
  const { id, file, sent, state } = upload;
  const { name } = file;
  const failed = state === 'failed';
  return (
    <li className={styles['row']} data-failed={failed || undefined}>
      <Icon name={failed ? 'warning' : 'attachment'} />
      <div className={styles['words']}>
        <span className={styles['name']}>{name}</span>
        {failed ? (
          <p role="alert" className={styles['fault']}>
            <FaultText upload={upload} />
          </p>
        ) : (
          <>
            <progress
              className={styles['progress']}
              aria-label={t('evidence.sending', { name })}
              value={sent}
              max={1}
            />
            <p className={styles['facts']}>
              {state === 'waiting'
                ? t('evidence.waits')
                : t('evidence.percent', { percent: percent(sent) })}
            </p>
          </>
        )}
        {mayRetry(upload) && (
          <Button small icon="undo" onClick={() => retryUpload(id)}>
            {t('evidence.retry')}
          </Button>
        )}
      </div>
      <IconButton
        small
        icon="close"
        label={t(failed ? 'evidence.putAway' : 'evidence.cancel', { name })}
        onClick={() => dropUpload(id)}
      />
    </li>
  );
}

function FaultText({ upload: { fault } }: { upload: Upload }) {
  const { t } = useText();
  if (fault === undefined) return null;
  if (typeof fault === 'string') return t(`evidence.fault.${fault}`);
  const { code, params = {}, status } = fault;
  // The server tells a refused command by the code of the domain, whose words are ours.
  if (status === 422) return refusalText({ code, params } as Parameters<typeof refusalText>[0]);
  return problemText(fault);
}
