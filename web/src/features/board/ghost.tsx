import type { Card } from '@kaskad/shared/domain/card/card.ts';
import styles from './tile.module.css';
import { TileFace } from './tile-face.tsx';
import { TILE } from './tile-size.ts';

/** The tile in the hand. */
export function Ghost({ card }: { card: Card }) {
  return (
    <div className={styles['ghost']} style={{ height: TILE }}>
      <TileFace card={card}>
        <span className={styles['title']}>{card.title}</span>
      </TileFace>
    </div>
  );
}
