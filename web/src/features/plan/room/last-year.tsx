import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { lastYearOf } from '@kaskad/shared/domain/sprint/period.ts';
import { Link } from 'wouter';
import { useRow, useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { factOf } from '../../../ui/event-fact.ts';
import { FactChip } from '../../../ui/fact-chip.tsx';
import { usePlace } from '../use-place.ts';
import styles from './planned-card.module.css';

/** How the same event went the last time, beside its plan; nothing for an event that is new. */
export function LastYear({ card }: { card: Card }) {
  const { t, date } = useText();
  const { hrefOfCard } = usePlace();
  const last = useView(['card'], [card], (view) => lastYearOf(view, card));
  const period = useRow('sprint', last?.sprintId);
  if (last === undefined) return null;
  const { startsOn, endsOn, actualResult } = last;
  const [from, to] = [startsOn ?? endsOn, endsOn ?? startsOn];
  return (
    <p className={styles['last']}>
      <Link href={hrefOfCard(last.id)}>{t('year.last')}</Link>
      <span>{from === null || to === null ? t('year.undated') : date.range(from, to)}</span>
      <FactChip fact={factOf(last, period)} />
      {actualResult !== null && <span>{actualResult}</span>}
    </p>
  );
}
