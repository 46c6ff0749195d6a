import type { Direction } from '@kaskad/shared/domain/direction/direction.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './catalogue.module.css';
import { useDirectionWords } from './use-direction-words.ts';

/** What was taken out of the catalogue. */
export function RetiredDirections({ retired }: { retired: readonly Direction[] }) {
  const { t } = useText();
  const { name, years } = useDirectionWords();
  const { ask, whyNot } = useAsk();
  return (
    <details className={styles['fold']}>
      <summary>{t('direction.retiredFold', { n: retired.length })}</summary>
      <ul>
        {retired.map((direction) => (
          <li key={direction.id} className={styles['row']}>
            <span className={styles['words']}>
              {name(direction)} <span className={styles['code']}>{direction.code}</span>
            </span>
            <span className={styles['years']}>{years(direction)}</span>
            <Button
              small
              refused={whyNot('direction.restore', { directionId: direction.id })}
              onClick={() => ask('direction.restore', { directionId: direction.id })}
            >
              {t('direction.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
