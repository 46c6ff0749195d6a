import type { Attendance } from '@kaskad/shared/domain/event/event.ts';
import { useText } from '../../../text/use-text.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { useAsk, useCard } from '../card-room.ts';
import own from './event.module.css';
import { FactField } from './fact-field.tsx';
import { countOf } from './numbers.ts';
import { useEditEvent } from './use-event.ts';

/** One category of participants with both its numbers. */
export function AttendanceRow({ row }: { row: Attendance }) {
  const { t, number } = useText();
  const { card, locked } = useCard();
  const ask = useAsk();
  const { category } = row;
  const said = (count: number | null) => (count === null ? '' : number(count));
  return (
    <tr>
      <th scope="row">{category}</th>
      {(['planned', 'actual'] as const).map((side) => (
        <td key={side} className={own['count']}>
          {locked === undefined ? <Count row={row} side={side} /> : said(row[side])}
        </td>
      ))}
      {locked === undefined && (
        <td className={own['tool']}>
          <IconButton
            icon="close"
            small
            label={t('card.remove', { what: category })}
            onClick={() =>
              ask('event.edit', { cardId: card.id, without: { attendance: [category] } })
            }
          />
        </td>
      )}
    </tr>
  );
}

function Count({ row, side }: { row: Attendance; side: 'planned' | 'actual' }) {
  const { t } = useText();
  const edit = useEditEvent();
  const { category } = row;
  return (
    <FactField
      name={`${side}/${category}`}
      label={t(`event.${side}Of`, { category })}
      hideLabel
      max={9}
      inputMode="numeric"
      stored={String(row[side] ?? '')}
      save={(text) => {
        const count = countOf(text);
        return count === undefined
          ? t('event.countWrong')
          : edit({ attendance: [{ category, [side]: count }] });
      }}
    />
  );
}
