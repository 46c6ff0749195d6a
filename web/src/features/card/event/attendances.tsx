import type { Attendance } from '@kaskad/shared/domain/event/event.ts';
import { participantCategories } from '@kaskad/shared/domain/event/particulars.ts';
import { useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { useAsk, useCard } from '../card-room.ts';
import styles from '../details.module.css';
import { Picker } from '../picker.tsx';
import { Section } from '../section.tsx';
import { AttendanceRow } from './attendance-row.tsx';
import own from './event.module.css';
import { sumOf } from './numbers.ts';
import { useEvent } from './use-event.ts';

/** How many were expected and how many came, by category, with the sums. */
export function Attendances() {
  const { t } = useText();
  const { locked } = useCard();
  const { attendance } = useEvent();
  if (locked !== undefined && attendance.length === 0) return null;
  return (
    <Section
      title={t('event.participants')}
      action={locked === undefined && <AddCategory known={attendance} />}
    >
      {attendance.length === 0 ? (
        <p className={styles['none']}>{t('card.nothing')}</p>
      ) : (
        <table className={own['table']}>
          <thead>
            <tr>
              <th scope="col">{t('event.category')}</th>
              <th scope="col" className={own['count']}>
                {t('event.planned')}
              </th>
              <th scope="col" className={own['count']}>
                {t('event.actual')}
              </th>
              {locked === undefined && <td className={own['tool']} />}
            </tr>
          </thead>
          <tbody>
            {attendance.map((row) => (
              <AttendanceRow key={row.category} row={row} />
            ))}
          </tbody>
          {attendance.length > 1 && <Totals rows={attendance} />}
        </table>
      )}
    </Section>
  );
}

function Totals({ rows }: { rows: readonly Attendance[] }) {
  const { t, number } = useText();
  const { locked } = useCard();
  const said = (count: number | null) => (count === null ? '' : number(count));
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('event.total')}</th>
        <td className={own['count']}>{said(sumOf(rows.map(({ planned }) => planned)))}</td>
        <td className={own['count']}>{said(sumOf(rows.map(({ actual }) => actual)))}</td>
        {locked === undefined && <td className={own['tool']} />}
      </tr>
    </tfoot>
  );
}

/** Categories that plans name and those that other events of the centre already have; any other words do as well. */
function AddCategory({ known }: { known: readonly Attendance[] }) {
  const { t, language } = useText();
  const { card } = useCard();
  const ask = useAsk();
  const used = useView(['event'], [], (view) => [
    ...new Set(
      [...view.event.values()].flatMap((row) => row.attendance.map(({ category }) => category)),
    ),
  ]);
  const taken = new Set(known.map(({ category }) => category.toLowerCase()));
  const suggested = participantCategories.map((category) => t(`participantCategory.${category}`));
  const words = [...new Set([...suggested, ...used])].filter(
    (word) => !taken.has(word.toLowerCase()),
  );
  const options = words
    .sort((a, b) => a.localeCompare(b, language))
    .map((word) => ({ id: word, label: word }));
  const put = (category: string) =>
    ask('event.edit', { cardId: card.id, attendance: [{ category }] });
  const isNew = (typed: string) =>
    typed !== '' && !words.some((word) => word.toLowerCase() === typed.toLowerCase());
  return (
    <Picker
      label={t('event.addCategory')}
      icon="people"
      groups={[{ options }]}
      onPick={put}
      extra={(typed, close) =>
        isNew(typed) &&
        !taken.has(typed.toLowerCase()) && (
          <Button
            small
            icon="plus"
            onClick={() => {
              close();
              put(typed.slice(0, 120));
            }}
          >
            {t('event.ownCategory', { title: typed.slice(0, 120) })}
          </Button>
        )
      }
    />
  );
}
