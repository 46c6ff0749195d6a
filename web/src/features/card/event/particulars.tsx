import type { ParticularKey } from '@kaskad/shared/domain/event/event.ts';
import { formOf, particularFault } from '@kaskad/shared/domain/event/particular-value.ts';
import { particularsOf } from '@kaskad/shared/domain/event/particulars.ts';
import { useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { useCard } from '../card-room.ts';
import styles from '../details.module.css';
import { FactField } from './fact-field.tsx';
import { useEditEvent, useEvent } from './use-event.ts';

/** The fields of the type, once there is one, and those that were filled before the type was another. */
export function Particulars() {
  const { card } = useCard();
  const { particulars } = useEvent();
  const own = card.eventType === null ? [] : particularsOf(card.eventType);
  const filled = (Object.keys(particulars) as ParticularKey[]).filter((key) => !own.includes(key));
  return (
    <div className={styles['grid']}>
      {[...own, ...filled].map((key) =>
        formOf(key) === 'date' ? <Dated key={key} /> : <Words key={key} name={key} />,
      )}
    </div>
  );
}

function Words({ name }: { name: ParticularKey }) {
  const { t, refusal } = useText();
  const { particulars } = useEvent();
  const edit = useEditEvent();
  const field = t(`particular.${name}`);
  return (
    <FactField
      name={name}
      label={field}
      max={300}
      {...(formOf(name) === 'whole' && { inputMode: 'numeric' as const })}
      stored={particulars[name] ?? ''}
      save={(text) => {
        const fault = text === '' ? undefined : particularFault(name, text);
        if (fault !== undefined) return refusal({ ...fault, params: { field } });
        return edit({ particulars: { [name]: text === '' ? null : text } });
      }}
    />
  );
}

/** The day of a document, saved on leaving the field: a year is typed digit by digit. */
function Dated() {
  const { t } = useText();
  const { particulars } = useEvent();
  const edit = useEditEvent();
  const stored = particulars['dated'] ?? null;
  const [typed, setTyped] = useState<string | null>();
  const commit = () => {
    if (typed !== undefined && typed !== stored) edit({ particulars: { dated: typed } });
    setTyped(undefined);
  };
  return (
    <DateField
      label={t('particular.dated')}
      value={typed === undefined ? stored : typed}
      min="1990-01-01"
      max="2100-12-31"
      onValue={setTyped}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
    />
  );
}
