import type { Refused } from '../../sync/outbox.ts';
import { useCascade, useSync } from '../../sync/use-cascade.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Popover } from '../../ui/popover.tsx';
import styles from './refused-list.module.css';
import { typedIn } from './typed-in.ts';

/** Changes the server did not accept, each with its reason and the words that were typed. */
export function RefusedList() {
  const { t } = useText();
  const refused = useSync((state) => state.refused);
  return (
    <Popover
      label={t('status.notAcceptedTitle')}
      align="end"
      trigger={(props) => (
        <Button small look="danger" icon="warning" {...props}>
          {t('status.notAccepted', { n: refused.length })}
        </Button>
      )}
    >
      <h2 className={styles['title']}>{t('status.notAcceptedTitle')}</h2>
      <ul className={styles['list']}>
        {refused.map((one) => (
          <OneRefused key={one.command.id} refused={one} />
        ))}
      </ul>
    </Popover>
  );
}

function OneRefused({ refused: { command, refusal } }: { refused: Refused }) {
  const { t } = useText();
  const cascade = useCascade();
  const typed = typedIn(command.args);
  return (
    <li className={styles['one']}>
      <p>{refusalText(refusal)}</p>
      {typed.length > 0 && (
        <figure>
          <figcaption className={styles['caption']}>{t('status.typed')}</figcaption>
          {typed.map((words) => (
            <blockquote key={words} className={styles['typed']}>
              {words}
            </blockquote>
          ))}
        </figure>
      )}
      <Button small onClick={() => cascade.dismissRefused(command.id)}>
        {t('status.understood')}
      </Button>
    </li>
  );
}
