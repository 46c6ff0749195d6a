import type { Retro } from '@kaskad/shared/domain/retro/retro.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useEffect, useRef } from 'react';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { DecisionSection } from './decision-section.tsx';
import styles from './retro-screen.module.css';
import { type Room, RoomContext, useNewRoom } from './room.ts';
import { RoomHead } from './room-head.tsx';
import { RoomVoice } from './room-voice.tsx';
import { SignSection } from './sign-section.tsx';
import { StepBar } from './step-bar.tsx';
import { TextsSection } from './texts-section.tsx';
import { Topics } from './topics.tsx';
import { VerdictSection } from './verdict-section.tsx';
import { WallSection } from './wall-section.tsx';

/** The room from the verdicts to the signature, live for everybody in it. */
export function RetroRoom({ sprint, retro }: { sprint: Sprint; retro: Retro }) {
  const { t } = useText();
  const room = useNewRoom(sprint, retro);
  useJoin(room);
  const talking = retro.phase === 'discussing' || room.step === 'signed';
  return (
    <RoomContext value={room}>
      <div className={styles['screen']}>
        <RoomHead />
        <StepBar />
        <RoomVoice />
        {!room.team && room.step !== 'signed' && (
          <Banner>
            <p>{t('retro.observer')}</p>
          </Banner>
        )}
        <VerdictSection />
        {talking ? (
          <div className={styles['talk']}>
            <Topics />
            <DecisionSection />
          </div>
        ) : (
          <>
            <WallSection />
            <DecisionSection />
          </>
        )}
        <TextsSection />
        <SignSection />
      </div>
    </RoomContext>
  );
}

/** Who comes in takes part. */
function useJoin({ sprint, retro, open }: Room): void {
  const store = useCascade();
  const asked = useRef(false);
  const here = retro.participantIds.includes(store.personId);
  useEffect(() => {
    if (asked.current || here || !open) return;
    asked.current = true;
    store.dispatch('retro.join', { sprintId: sprint.id });
  }, [store, sprint.id, here, open]);
}
