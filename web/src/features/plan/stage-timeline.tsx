import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { useText } from '../../text/use-text.ts';
import { vars } from './css-vars.ts';
import { placeOn, type Span, stageBars, type TimeScale } from './stage-lanes.ts';
import styles from './stage-timeline.module.css';

/** A sprint's days as they lie under the stages. */
export type SprintSpan = Span & { readonly number: number };

/** Academic years across, stages below in as many lanes as they overlap, then the sprints' days and today. */
export function StageTimeline({
  stages,
  sprints,
  scale,
  today,
  onStage,
}: {
  stages: readonly Card[];
  sprints: readonly SprintSpan[];
  scale: TimeScale;
  today: string;
  onStage: (stage: Card) => void;
}) {
  const { t, date, period } = useText();
  const bars = stageBars(stages, scale);
  const lanes = Math.max(0, ...bars.map(({ lane }) => lane + 1));
  const isNow = today >= scale.startsOn && today <= scale.endsOn;
  return (
    <div className={styles['timeline']}>
      <div className={styles['years']} aria-hidden="true">
        {scale.years.map(({ year, ...span }) => (
          <span key={year} style={percent(scale, span)}>
            {placeOn(scale, span).width > 0.06 && academicYear(year)}
          </span>
        ))}
      </div>
      <ul className={styles['bars']} style={vars({ '--lanes': lanes })}>
        {bars.map(({ stage, lane, overlaps, openStart, openEnd, ...span }) => {
          const days = stage.scheduleText ?? date.range(span.startsOn, span.endsOn);
          return (
            <li key={stage.id} style={{ ...percent(scale, span), ...vars({ '--lane': lane }) }}>
              <button
                type="button"
                className={styles['bar']}
                data-open-start={openStart || undefined}
                data-open-end={openEnd || undefined}
                title={`${stage.title} · ${days}`}
                onClick={() => onStage(stage)}
              >
                <span className={styles['name']}>{stage.title}</span>
                <span className={styles['days']}>{days}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {sprints.length > 0 && (
        <ul className={styles['sprints']} aria-label={t('plan.sprintDays')}>
          {sprints.map(({ number, ...span }) => (
            <li
              key={number}
              style={percent(scale, span)}
              title={`${t('plan.sprint', { number })} · ${date.range(span.startsOn, span.endsOn)}`}
            >
              {period(number)}
            </li>
          ))}
        </ul>
      )}
      {isNow && (
        <span
          className={styles['today']}
          style={{ left: `${placeOn(scale, { startsOn: today, endsOn: today }).left * 100}%` }}
        >
          <span>{t('date.today')}</span>
        </span>
      )}
    </div>
  );
}

/** «2021/22» for the academic year that begins in 2021. */
export function academicYear(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

function percent(scale: Span, span: Span) {
  const { left, width } = placeOn(scale, span);
  return { left: `${left * 100}%`, width: `${width * 100}%` };
}
