import { useText } from '../../text/use-text.ts';
import styles from './wall.module.css';

const MOST = 24;

/** Notes of others before the reveal: somebody writes, nobody sees what. */
export function BlankSheets({ count }: { count: number }) {
  const { t } = useText();
  const sheets = Array.from({ length: Math.min(count, MOST) }, (_, index) => index);
  return (
    <div className={styles['blanks']}>
      <span className={styles['pile']} aria-hidden="true">
        {sheets.map((sheet) => (
          <span key={sheet} />
        ))}
      </span>
      <p>{t('retro.blankSheets', { n: count })}</p>
    </div>
  );
}
