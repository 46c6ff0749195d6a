import { eventFormats, eventLevels } from '@kaskad/shared/domain/card/card.ts';
import { centreRoles } from '@kaskad/shared/domain/event/event.ts';
import { fundingSources } from '@kaskad/shared/domain/event/particulars.ts';
import { useText } from '../../../text/use-text.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Select } from '../../../ui/select.tsx';
import { CardChoice } from '../card-choice.tsx';
import { useCard } from '../card-room.ts';
import styles from '../details.module.css';
import { EventTypeField } from '../event-type-field.tsx';
import { Fold } from '../section.tsx';
import { Elsewhere } from './elsewhere.tsx';
import own from './event.module.css';
import { FactField } from './fact-field.tsx';
import { hoursOf } from './numbers.ts';
import { Particulars } from './particulars.tsx';
import { Partners } from './partners.tsx';
import { PlaceField } from './place-field.tsx';
import { StillAbout } from './still-about.tsx';
import { useAboutWords } from './use-about-words.ts';
import { useEditEvent, useEvent } from './use-event.ts';

/** What kind of event it is, where and with whom; the fields that a type has come with the type. */
export function AboutEvent() {
  const { t } = useText();
  const { locked } = useCard();
  const words = useAboutWords();
  if (locked !== undefined) return <StillAbout />;
  return (
    <Fold name="event" title={t('event.about')} note={words}>
      <div className={styles['grid']}>
        <EventTypeField />
        <CardChoice
          field="format"
          label={t('card.format')}
          options={eventFormats.map((value) => ({ value, label: t(`eventFormat.${value}`) }))}
        />
        <CardChoice
          field="level"
          label={t('card.level')}
          options={eventLevels.map((value) => ({ value, label: t(`eventLevel.${value}`) }))}
        />
        <Role />
      </div>
      <International />
      <Particulars />
      <PlaceField />
      <Partners />
      <Means />
      <Elsewhere />
    </Fold>
  );
}

function Role() {
  const { t } = useText();
  const { role } = useEvent();
  const edit = useEditEvent();
  const none = { value: '', label: t('card.notChosen') } as const;
  const known = centreRoles.map((value) => ({ value, label: t(`centreRole.${value}`) }));
  return (
    <Select
      label={t('event.role')}
      value={role ?? ''}
      options={[none, ...known]}
      onValue={(chosen) => edit({ role: chosen === '' ? null : chosen })}
    />
  );
}

function International() {
  const { t } = useText();
  const { international } = useEvent();
  const edit = useEditEvent();
  return (
    <Checkbox checked={international} onChecked={(checked) => edit({ international: checked })}>
      {t('event.international')}
    </Checkbox>
  );
}

function Means() {
  const { t, number } = useText();
  const { hours, funding } = useEvent();
  const edit = useEditEvent();
  return (
    <div className={own['means']}>
      <FactField
        name="hours"
        label={t('event.hours')}
        max={6}
        inputMode="decimal"
        stored={hours === null ? '' : number(hours)}
        save={(text) => {
          const typed = hoursOf(text);
          return typed === undefined ? t('event.hoursWrong') : edit({ hours: typed });
        }}
      />
      <FactField
        name="funding"
        label={t('event.funding')}
        max={200}
        suggested={fundingSources.map((source) => t(`fundingSource.${source}`))}
        stored={funding ?? ''}
        save={(text) => edit({ funding: text === '' ? null : text })}
      />
    </div>
  );
}
