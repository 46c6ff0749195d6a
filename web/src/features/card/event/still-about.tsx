import { isKnownEventType } from '@kaskad/shared/domain/card/event-type.ts';
import type { ParticularKey } from '@kaskad/shared/domain/event/event.ts';
import { organisationName } from '@kaskad/shared/domain/organisation/organisation.ts';
import { useRow } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { useCard } from '../card-room.ts';
import { Fold } from '../section.tsx';
import { Still } from '../still.tsx';
import own from './event.module.css';
import { OuterLink } from './outer-link.tsx';
import { usePartners } from './partners.tsx';
import { useAboutWords } from './use-about-words.ts';
import { useEvent } from './use-event.ts';

/** What is known of the event, as words, for those who only look; nothing when nothing is. */
export function StillAbout() {
  const { t, date } = useText();
  const event = useEvent();
  const kinds = useKindWords();
  const place = useRow('organisation', event.placeId);
  const partners = usePartners(event.partnerIds);
  const words = useAboutWords();
  const particulars = Object.entries(event.particulars) as [ParticularKey, string][];
  const facts: readonly (readonly [label: string, words: string | null | undefined])[] = [
    ...kinds,
    [t('event.role'), event.role && t(`centreRole.${event.role}`)],
    ...particulars.map(
      ([key, value]) =>
        [t(`particular.${key}`), key === 'dated' ? date.range(value, value) : value] as const,
    ),
    [
      t('event.place'),
      place && [organisationName(place), place.address].filter(Boolean).join(', '),
    ],
    [t('event.partners'), partners.map(({ title }) => title).join(', ')],
    [t('event.hours'), event.hours === null ? null : t('event.hoursCount', { n: event.hours })],
    [t('event.funding'), event.funding],
    [t('event.system'), event.externalSystem],
    [t('event.number'), event.externalNumber],
  ];
  const known = facts.filter(([, value]) => value);
  if (known.length === 0 && event.externalUrl === null) return null;
  return (
    <Fold name="event" title={t('event.about')} note={words}>
      <div className={own['facts']}>
        {known.map(([label, value]) => (
          <Still key={label} label={label}>
            {value}
          </Still>
        ))}
        <OuterLink />
      </div>
    </Fold>
  );
}

/** The type, the format and the level in words. */
function useKindWords(): readonly (readonly [label: string, words: string | null])[] {
  const { t } = useText();
  const { card } = useCard();
  const { international } = useEvent();
  const { eventType, format, level } = card;
  const type =
    eventType !== null && isKnownEventType(eventType) ? t(`eventType.${eventType}`) : eventType;
  const foreign = international ? t('event.international') : null;
  const levels = [level && t(`eventLevel.${level}`), foreign].filter(Boolean).join(', ');
  return [
    [t('card.eventType'), type],
    [t('card.format'), format && t(`eventFormat.${format}`)],
    [t('card.level'), levels],
  ];
}
