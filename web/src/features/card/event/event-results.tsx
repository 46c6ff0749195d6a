import { useText } from '../../../text/use-text.ts';
import { useCard } from '../card-room.ts';
import { CardText } from '../card-text.tsx';
import { Fold } from '../section.tsx';
import { Attendances } from './attendances.tsx';
import { sumOf } from './numbers.ts';
import { Outcomes } from './outcomes.tsx';
import { useEvent } from './use-event.ts';

/** What was meant to come of the event and what came: in words, in people, in documents and awards. */
export function EventResults() {
  const { t } = useText();
  const { card, locked } = useCard();
  const words = useResultWords();
  const { attendance, outcomes } = useEvent();
  const filled = card.plannedResult !== null || card.actualResult !== null;
  if (locked !== undefined && !filled && attendance.length === 0 && outcomes.length === 0)
    return null;
  return (
    <Fold name="result" title={t('event.result')} note={words}>
      {(locked === undefined || card.plannedResult !== null) && (
        <CardText field="plannedResult" label={t('card.plannedResult')} max={1000} long />
      )}
      {(locked === undefined || card.actualResult !== null) && (
        <CardText field="actualResult" label={t('card.actualResult')} max={1000} long />
      )}
      <Attendances />
      <Outcomes />
    </Fold>
  );
}

/** «46 из 40 человек» beside the heading; undefined while no number is known. */
function useResultWords(): string | undefined {
  const { t } = useText();
  const { attendance } = useEvent();
  const planned = sumOf(attendance.map((row) => row.planned));
  const actual = sumOf(attendance.map((row) => row.actual));
  if (actual === null && planned === null) return undefined;
  if (actual === null) return t('event.peoplePlanned', { n: planned ?? 0 });
  return planned === null
    ? t('event.peopleCame', { n: actual })
    : t('event.peopleOf', { actual, n: planned });
}
