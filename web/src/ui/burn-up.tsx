import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import styles from './burn-up.module.css';
import { type BurnPoint, burnShape, type Measure } from './burn-up-shape.ts';
import { Button } from './button.tsx';

const measures = { cards: 'run.byCards', weight: 'run.byWeight' } as const;

/** How much there is to do and how much is done, day by day: a picture, a sentence, and a table for those who listen. */
export function BurnUp({
  points,
  endsOn,
  today,
}: {
  points: readonly BurnPoint[];
  endsOn: string | null;
  today: string;
}) {
  const { t, date, number } = useText();
  const [measure, setMeasure] = useState<Measure>('cards');
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const shape = burnShape(points, measure, endsOn);
  const end = endsOn !== null && endsOn > last.day ? endsOn : last.day;
  return (
    <figure className={styles['figure']}>
      <div className={styles['head']}>
        <h3>{t('run.burnUp')}</h3>
        {/* biome-ignore lint/a11y/useSemanticElements: two buttons are no form */}
        <span role="group" aria-label={t('run.countBy')} className={styles['measures']}>
          {(Object.keys(measures) as Measure[]).map((one) => (
            <Button
              key={one}
              small
              look={one === measure ? 'plain' : 'quiet'}
              aria-pressed={one === measure}
              onClick={() => setMeasure(one)}
            >
              {t(measures[one])}
            </Button>
          ))}
        </span>
      </div>
      <div className={styles['chart']} aria-hidden="true">
        <span className={styles['most']}>{number(shape.most)}</span>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" className={styles['lines']}>
          <title>{t('run.burnUp')}</title>
          <polygon points={shape.water} className={styles['water']} />
          <path d={`M${shape.today} 0V100`} className={styles['today']} />
          <polyline points={shape.scope} className={styles['scope']} />
          <polyline points={shape.done} className={styles['done']} />
        </svg>
        <span className={styles['days']}>
          <span>{date.brief(first.day, today)}</span>
          <span>{date.brief(end, today)}</span>
        </span>
        <span className={styles['legend']}>
          <span className={styles['scopeKey']}>
            {t('run.scopeLine')} {number(last.scope[measure])}
          </span>
          <span className={styles['doneKey']}>
            {t('run.doneLine')} {number(last.done[measure])}
          </span>
        </span>
      </div>
      <figcaption className={styles['words']}>
        {t('run.chartWords', {
          day: date.brief(last.day, today),
          done: last.done[measure],
          scope: last.scope[measure],
          first: first.scope[measure],
        })}
      </figcaption>
      <table className={styles['unseen']}>
        <caption>{t('run.chartTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('run.day')}</th>
            <th scope="col">{t('run.scopeLine')}</th>
            <th scope="col">{t('run.doneLine')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ day, scope, done }) => (
            <tr key={day}>
              <th scope="row">{date.brief(day, today)}</th>
              <td>{number(scope[measure])}</td>
              <td>{number(done[measure])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

/** The same two lines as a sign beside words that say it. */
export function BurnSign({ points }: { points: readonly BurnPoint[] }) {
  const shape = burnShape(points, 'cards', null);
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      className={styles['sign']}
      aria-hidden="true"
    >
      <polygon points={shape.water} className={styles['water']} />
      <polyline points={shape.scope} className={styles['scope']} />
      <polyline points={shape.done} className={styles['done']} />
    </svg>
  );
}
