import { useRow } from '../../../sync/use-cascade.ts';
import { useTimesHeld } from '../../../sync/use-times.ts';
import { useText } from '../../../text/use-text.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { factOf } from '../../../ui/event-fact.ts';
import { FactChip } from '../../../ui/fact-chip.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import styles from './roll-over.module.css';
import type { Days, YearRow } from './roll-over.ts';

/** One event that may go into the year: its name, its days then and now, and how it went. */
export function RollOverRow({
  row: { card, way, days },
  chosen,
  onChosen,
}: {
  row: YearRow;
  chosen: boolean;
  onChosen: (chosen: boolean) => void;
}) {
  const { t } = useText();
  const write = useDays();
  const period = useRow('sprint', card.sprintId);
  const times = useTimesHeld(card.id);
  const { title, scheduleText, actualResult } = card;
  return (
    <li className={styles['row']} data-left={!chosen || undefined}>
      <Checkbox checked={chosen} onChecked={onChosen}>
        <span className={styles['title']}>{title}</span>
        {scheduleText !== null && <span className={styles['soft']}>{scheduleText}</span>}
      </Checkbox>
      <p className={styles['days']}>
        {way === 'repeat' && (
          <span className={styles['soft']}>
            <VisuallyHidden>{t('year.was')}: </VisuallyHidden>
            {write(card)}
          </span>
        )}
        {(way === 'take' || hasDay(days)) && (
          <span>
            {way === 'repeat' && <Icon name="arrow-right" size={16} />}
            <VisuallyHidden>{t('year.becomes')}: </VisuallyHidden>
            {write(days)}
          </span>
        )}
      </p>
      {way === 'repeat' && (
        <div className={styles['fact']}>
          <FactChip fact={factOf(card, period)} />
          {times !== undefined && <p>{times}</p>}
          {actualResult !== null && <p>{actualResult}</p>}
        </div>
      )}
    </li>
  );
}

function hasDay({ startsOn, endsOn }: Days): boolean {
  return startsOn !== null || endsOn !== null;
}

function useDays(): (days: Days) => string {
  const { t, date } = useText();
  return ({ startsOn, endsOn }) => {
    const [from, to] = [startsOn ?? endsOn, endsOn ?? startsOn];
    return from === null || to === null ? t('year.undated') : date.range(from, to);
  };
}
