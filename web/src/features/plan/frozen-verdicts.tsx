import type { FrozenRetro } from '@kaskad/shared/domain/sprint/frozen-retro.ts';
import { useText } from '../../text/use-text.ts';
import styles from './frozen-retro.module.css';

/** What a closed sprint's retrospective said of earlier decisions. */
export function FrozenVerdicts({ verdicts }: { verdicts: FrozenRetro['verdicts'] }) {
  const { t } = useText();
  if (verdicts.length === 0) return null;
  return (
    <div className={styles['part']}>
      <h4>{t('retro.verdicts')}</h4>
      <ul className={styles['list']}>
        {verdicts.map(({ decision, result, comment }) => (
          <li key={decision.id}>
            {decision.body}
            <span className={styles['quiet']}>
              {t('retro.fromSprint', { number: decision.sprintNumber })}
            </span>
            <span className={styles['result']}>
              <strong data-result={result}>{t(`retro.result.${result}`)}</strong>
              {comment !== null && `. ${comment}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
