import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { tracedCards } from '@kaskad/shared/domain/direction/trace.ts';
import { NONE, type TracePlace } from '@kaskad/shared/domain/direction/trace-options.ts';
import { useEffect, useRef } from 'react';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { CardRow } from './card-row.tsx';
import { placeKey } from './trace-query.ts';
import styles from './trace-screen.module.css';
import { type TraceRoom, traceKinds } from './use-trace.ts';
import { useTraceWords } from './use-trace-words.ts';

/** The cards behind one number of the matrix, in the order of time. */
export function TraceList({
  place,
  room,
}: {
  place: Omit<TracePlace, 'measure'>;
  room: TraceRoom;
}) {
  const { t, number } = useText();
  const { options, measure } = room.query;
  const words = useTraceWords(options);
  const key = `${placeKey(place)} ${measure}`;
  const rows = useView(traceKinds, [options, key], (view) =>
    tracedCards(view, options, { ...place, measure }, room.units)
      .flatMap(({ cardId, count }) => {
        const card = view.card.get(cardId);
        return card === undefined ? [] : [{ card, count }];
      })
      .sort((a, b) => (whenOf(a.card) < whenOf(b.card) ? -1 : 1)),
  );
  const head = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number was opened
  useEffect(() => {
    head.current?.focus({ preventScroll: true });
    head.current?.scrollIntoView({ block: 'nearest' });
  }, [key]);
  const { direction, column } = place;
  const where = [
    direction === null ? t('trace.everything') : words.row(direction === NONE ? null : direction),
    ...(column === null ? [] : [words.column(column)]),
    t(`trace.measure.${measure}`),
  ];
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className={styles['list']} aria-labelledby="trace-list">
      <header className={styles['listHead']}>
        <div>
          <h2 id="trace-list" ref={head} tabIndex={-1}>
            {rows.length === 0
              ? t('trace.gone')
              : t('trace.behind', { n: rows.length, total: number(total) })}
          </h2>
          <p className={styles['where']}>{where.join(' · ')}</p>
        </div>
        <IconButton
          icon="close"
          label={t('trace.closeList')}
          onClick={() => room.change({ list: null })}
        />
      </header>
      <ul>
        {rows.map(({ card, count }) => (
          <CardRow key={card.id} card={card} room={room}>
            {measure === 'done' && count > 1 && t('trace.times', { n: count })}
            {measure === 'given' && t('trace.givenTo', { n: count })}
          </CardRow>
        ))}
      </ul>
    </section>
  );
}

/** What has no day comes last. */
export function whenOf({ startsOn, endsOn, title }: Card): string {
  return `${startsOn ?? endsOn ?? '9999'} ${title}`;
}
