import type { Place } from '@kaskad/shared/domain/words/token.ts';
import styles from './reading.module.css';

/** Around the place; a longer phrase is cut there. */
const AROUND = 60;

/** A phrase with one place of it underlined. */
export function MarkedWords({ phrase, from, to }: Place & { phrase: string }) {
  const start = Math.max(0, from - AROUND);
  const end = Math.min(phrase.length, to + AROUND);
  const marked = phrase.slice(from, Math.min(to, from + 2 * AROUND));
  const isCut = to - from > marked.length;
  return (
    <q className={styles['phrase']}>
      {start > 0 && '…'}
      {phrase.slice(start, from)}
      <mark>{marked}</mark>
      {isCut ? '…' : phrase.slice(to, end)}
      {!isCut && end < phrase.length && '…'}
    </q>
  );
}
