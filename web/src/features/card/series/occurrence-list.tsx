import { useState } from 'react';
import { useCascade } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { OccurrenceRow } from './occurrence-row.tsx';
import styles from './series.module.css';
import { type SeriesView, yearBefore } from './use-series.ts';

/** How many rows stand there unasked: those around today. */
const SHOWN = 5;

/** Every time of a series in the order of time; of a long one those around today, the others unfold. */
export function OccurrenceList({ series }: { series: SeriesView }) {
  const { t } = useText();
  const today = useCascade().now().slice(0, 10);
  const { occurrences, before } = series;
  const [all, setAll] = useState(false);
  const next = occurrences.findIndex(
    ({ startsOn, endsOn, heldOn }) => (endsOn ?? startsOn ?? heldOn ?? '') >= today,
  );
  const around = next === -1 ? occurrences.length : next;
  const most = Math.max(0, occurrences.length - SHOWN);
  const first = all ? 0 : Math.min(Math.max(0, around - 2), most);
  const shown = all ? occurrences : occurrences.slice(first, first + SHOWN);
  const hidden = occurrences.length - shown.length;
  return (
    <>
      <ul className={styles['list']} aria-label={t('series.title')}>
        {shown.map((occurrence) => (
          <OccurrenceRow
            key={occurrence.id}
            occurrence={occurrence}
            last={yearBefore(occurrence, occurrences, before)}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <div>
          <Button small look="quiet" onClick={() => setAll(true)}>
            {t('series.showAll', { n: occurrences.length })}
          </Button>
        </div>
      )}
    </>
  );
}
