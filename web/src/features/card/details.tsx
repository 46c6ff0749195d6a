import { useText } from '../../text/use-text.ts';
import { CardChoice } from './card-choice.tsx';
import { useCard } from './card-room.ts';
import { CardText } from './card-text.tsx';
import styles from './details.module.css';
import { AboutEvent } from './event/about-event.tsx';
import { EventResults } from './event/event-results.tsx';
import { Labels } from './labels.tsx';
import { Participants } from './participants.tsx';
import { Fold } from './section.tsx';
import { useMates } from './use-mates.ts';

/** What is worth knowing but not at first sight: of an event what it is and what came of it, then its place in the plan. */
export function Details() {
  const { t } = useText();
  const { card } = useCard();
  const stages = useMates('stage');
  const initiatives = useMates('initiative');
  const isEvent = card.kind === 'event';
  return (
    <>
      {isEvent && <AboutEvent />}
      {isEvent && <EventResults />}
      <Fold name="details" title={t('card.details')}>
        <div className={styles['grid']}>
          {card.kind !== 'stage' && stages.length > 0 && (
            <CardChoice field="stageId" label={t('card.stage')} options={stages} />
          )}
          {isEvent && initiatives.length > 0 && (
            <CardChoice field="parentId" label={t('card.parent')} options={initiatives} />
          )}
        </div>
        {!isEvent && (
          <>
            <CardText field="plannedResult" label={t('card.plannedResult')} max={1000} long />
            <CardText field="actualResult" label={t('card.actualResult')} max={1000} long />
          </>
        )}
        <Labels />
        <Participants />
      </Fold>
    </>
  );
}
