import { useText } from '../../text/use-text.ts';
import { Dots } from './dots.tsx';
import { useRoom } from './room.ts';
import styles from './wall.module.css';

/** How many votes this person still has, as dots and in words. */
export function VotesLeft({ given }: { given: number }) {
  const { t } = useText();
  const { votesEach } = useRoom().retro;
  const left = Math.max(0, votesEach - given);
  return (
    <div className={styles['left']}>
      <Dots full={left} total={votesEach} />
      <p role="status">
        {left === 0 ? t('retro.votesSpent') : t('retro.votesLeft', { n: left, total: votesEach })}
      </p>
    </div>
  );
}
