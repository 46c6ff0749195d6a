import type { Me } from '@kaskad/shared/contract/account.ts';
import { type ReactNode, Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useCascade } from '../../sync/use-cascade.ts';
import { PeriodContext } from '../../text/period.ts';
import { useWordsOf } from '../../text/use-text.ts';
import { SkeletonPage } from '../../ui/skeleton.tsx';
import { CascadeRoom, useLooking, WhenReady } from './cascade-room.tsx';
import { ClockChip } from './clock-chip.tsx';
import { Framed } from './framed.tsx';
import { Guard } from './guard.tsx';
import { HereNow } from './here-now.tsx';
import { Lost } from './notices.tsx';
import { Place } from './place.tsx';
import { SavedChip } from './saved-chip.tsx';
import type { SectionName } from './section.ts';
import { SyncBanner } from './sync-banner.tsx';
import { SyncMessages } from './sync-messages.tsx';
import { usePeriod } from './use-period.ts';

/** A screen inside a cascade; it reads its ids with `useParams`. */
export type CascadeScreen = { path: string; section: SectionName; screen: ReactNode };

type Composition = {
  screens: readonly CascadeScreen[];
  /** Stands in the top bar. */
  search?: ReactNode;
  mentions?: ReactNode;
  /** Stands beside every screen, such as the sheet that `?card=` opens. */
  beside?: ReactNode;
};

/** Everything of one cascade: its replica, the frame around it and the screen the address names. */
export function InCascade({
  me,
  cascadeId,
  ...composition
}: { me: Me; cascadeId: string } & Composition) {
  const cascade = me.cascades.find((one) => one.id === cascadeId);
  if (cascade === undefined) {
    return (
      <Framed me={me}>
        <Lost />
      </Framed>
    );
  }
  const present = composition.screens.map((screen) => screen.section);
  return (
    <CascadeRoom
      cascadeId={cascadeId}
      personId={me.person.id}
      fallback={
        <Framed me={me} cascadeId={cascadeId} present={present}>
          <SkeletonPage />
        </Framed>
      }
    >
      <Opened me={me} programmeTitle={cascade.programmeTitle} present={present} {...composition} />
    </CascadeRoom>
  );
}

function Opened({
  me,
  programmeTitle,
  present,
  screens,
  search,
  mentions,
  beside,
}: { me: Me; programmeTitle: string; present: readonly SectionName[] } & Composition) {
  const { cascadeId } = useCascade();
  const [path] = useLocation();
  const projectId = useLooking();
  const period = usePeriod(projectId);
  const worded = useWordsOf(period);
  return (
    <PeriodContext value={period}>
      <Framed
        me={me}
        cascadeId={cascadeId}
        present={present}
        slots={{
          place: <Place programmeTitle={programmeTitle} projectId={projectId} />,
          search,
          mentions,
          presence: <HereNow place={projectId} />,
          clock: <ClockChip />,
          saved: <SavedChip />,
        }}
      >
        <SyncBanner />
        <SyncMessages />
        <WhenReady worded={worded}>
          <Guard key={path}>
            <Suspense fallback={<SkeletonPage />}>
              <Switch>
                {screens.map(({ path: at, screen }) => (
                  <Route key={at} path={at}>
                    {screen}
                  </Route>
                ))}
                <Route>
                  <Lost />
                </Route>
              </Switch>
              {beside}
            </Suspense>
          </Guard>
        </WhenReady>
      </Framed>
    </PeriodContext>
  );
}
