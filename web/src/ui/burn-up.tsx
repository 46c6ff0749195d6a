import {
  type BurnUpAsked,
  burnUpChart,
  type Measure,
} from '@kaskad/shared/domain/chart/burn-up-chart.ts';
import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from './button.tsx';
import { Drawing } from './drawing.tsx';

const measures = { cards: 'run.byCards', weight: 'run.byWeight' } as const;

/** How much there is to do and how much is done, day by day, in cards or in person-days. */
export function BurnUp({
  points,
  endsOn,
  today,
}: Pick<BurnUpAsked, 'points' | 'endsOn'> & { today: string }) {
  const { t, date, number } = useText();
  const [measure, setMeasure] = useState<Measure>('cards');
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const dayName = (day: string) => date.brief(day, today);
  const words = {
    title: t('run.burnUp'),
    words: t('run.chartWords', {
      day: dayName(last.day),
      done: last.done[measure],
      scope: last.scope[measure],
      first: first.scope[measure],
    }),
    day: t('run.day'),
    scope: t('run.scopeLine'),
    done: t('run.doneLine'),
    dayName,
    number,
  };
  return (
    <Drawing
      height={168}
      draw={(size) => burnUpChart({ points, measure, endsOn, words, size })}
      tools={
        // biome-ignore lint/a11y/useSemanticElements: two buttons are no form
        <span role="group" aria-label={t('run.countBy')}>
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
      }
    />
  );
}
