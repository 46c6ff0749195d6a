import type { Card } from '@kaskad/shared/domain/card/card.ts';
import styles from './tile.module.css';
import { TileFacts, TileTitle } from './tile-face.tsx';
import { TILE } from './tile-size.ts';

/** The tile in the hand. */
export function Ghost({ card }: { card: Card }) {
  return (
    <div className={styles['ghost']} style={{ height: TILE }}>
      <span className={styles['title']}>
        <TileTitle card={card} />
      </span>
      <TileFacts card={card} />
    </div>
  );
}
