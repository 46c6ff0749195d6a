import { eventFormats, eventLevels } from '@kaskad/shared/domain/card/card.ts';
import { useText } from '../../text/use-text.ts';
import { CardChoice } from './card-choice.tsx';
import { useCard } from './card-room.ts';
import { CardText } from './card-text.tsx';
import styles from './details.module.css';
import { EventTypeField } from './event-type-field.tsx';
import { Labels } from './labels.tsx';
import { Participants } from './participants.tsx';
import { Fold } from './section.tsx';
import { useMates } from './use-mates.ts';

/** What is worth knowing but not at first sight. */
export function Details() {
  const { t } = useText();
  const { card } = useCard();
  const stages = useMates('stage');
  const initiatives = useMates('initiative');
  return (
    <Fold name="details" title={t('card.details')}>
      <div className={styles['grid']}>
        {card.kind === 'event' && (
          <>
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
          </>
        )}
        {card.kind !== 'stage' && stages.length > 0 && (
          <CardChoice field="stageId" label={t('card.stage')} options={stages} />
        )}
        {card.kind === 'event' && initiatives.length > 0 && (
          <CardChoice field="parentId" label={t('card.parent')} options={initiatives} />
        )}
      </div>
      <CardText field="plannedResult" label={t('card.plannedResult')} max={1000} long />
      <CardText field="actualResult" label={t('card.actualResult')} max={1000} long />
      <Labels />
      <Participants />
    </Fold>
  );
}
