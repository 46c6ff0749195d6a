import type { Meaning } from '@kaskad/shared/domain/schedule/meaning.ts';
import { useText } from '../text/use-text.ts';
import { CalendarStrip } from './calendar-strip.tsx';
import styles from './reading.module.css';
import { useGrammar } from './use-grammar.ts';

/** How the words of a card are understood, for who only looks. */
export function ReadingStill({ meaning }: { meaning: Meaning }) {
  const { t, language } = useText();
  const { grammar } = useGrammar();
  const words = grammar?.inWords(meaning, language) ?? '';
  return (
    <div className={styles['reading']}>
      <p className={styles['words']}>
        <span className={styles['lead']}>{t('reading.understood')}: </span>
        <strong>{words === '' ? t('reading.unknownDays') : words}</strong>
      </p>
      <CalendarStrip meaning={meaning} />
    </div>
  );
}
