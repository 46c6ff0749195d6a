import type { Meaning } from '@kaskad/shared/domain/schedule/meaning.ts';
import { useText } from '../text/use-text.ts';
import { stripWords } from './meaning-days.ts';
import styles from './strip.module.css';
import { type Piece, stripOf } from './strip-shape.ts';

/** Where a meaning lies on the school years it touches: windows, what goes on, what is due. */
export function CalendarStrip({ meaning }: { meaning: Meaning }) {
  const text = useText();
  const { t } = text;
  const shape = stripOf(meaning);
  if (shape === null) return null;
  const { years, bars, dues, ticks } = shape;
  const count = Math.max(1, years.length);
  return (
    <div
      className={styles['strip']}
      role="img"
      aria-label={stripWords(meaning, text)}
      data-years={count}
    >
      <div className={styles['track']}>
        {grid(count).map((at) => (
          <i
            key={at}
            className={styles['month']}
            data-september={at % 12 === 0 || undefined}
            style={left(at / (count * 12))}
          />
        ))}
        {bars.map(({ kind, ...piece }) => (
          <i key={piece.from} className={styles['bar']} data-kind={kind} style={stretch(piece)} />
        ))}
        {ticks.map((at) => (
          <i key={at} className={styles['tick']} style={left(at)} />
        ))}
        {dues.map((at) => (
          <i key={at} className={styles['due']} style={left(at)} />
        ))}
      </div>
      {count === 1 && (
        <div className={styles['labels']}>
          {t('reading.months')
            .split(' ')
            .map((month) => (
              <span key={month}>{month}</span>
            ))}
        </div>
      )}
      <div className={styles['labels']}>
        {years.length === 0 ? (
          <span>{t('reading.noYear')}</span>
        ) : (
          years.map((year) => <span key={year}>{schoolYear(year)}</span>)
        )}
      </div>
    </div>
  );
}

/** The beginnings of months; of many years, of their Septembers alone. */
function grid(years: number): number[] {
  const step = years > 3 ? 12 : 1;
  return Array.from({ length: (years * 12) / step - 1 }, (_, index) => (index + 1) * step);
}

function left(at: number) {
  return { left: `${at * 100}%` };
}

function stretch({ from, to }: Piece) {
  return { left: `${from * 100}%`, width: `${Math.max(0, to - from) * 100}%` };
}

function schoolYear(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}
