import type { Me } from '@kaskad/shared/contract/account.ts';
import { type ComponentType, lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation, useParams } from 'wouter';
import { Breadcrumb } from './features/frame/breadcrumb.tsx';
import { ChooseCascade } from './features/frame/choose-cascade.tsx';
import { Frame } from './features/frame/frame.tsx';
import { Guard } from './features/frame/guard.tsx';
import { Lost, Offline } from './features/frame/notices.tsx';
import { PersonMenu } from './features/frame/person-menu.tsx';
import type { Section } from './features/frame/section.ts';
import { endSession, loadSession, useSession } from './sync/session.ts';
import type { TextKey } from './text/translate.ts';
import { useText } from './text/use-text.ts';
import type { IconName } from './ui/icon-paths.ts';
import { SkeletonPage } from './ui/skeleton.tsx';
import { showToast } from './ui/toast.ts';

const SignIn = lazy(async () => ({
  default: (await import('./features/sign-in/sign-in.tsx')).SignIn,
}));
const Invitation = lazy(async () => ({
  default: (await import('./features/sign-in/invitation.tsx')).Invitation,
}));
const FirstRun = lazy(async () => ({
  default: (await import('./features/sign-in/first-run.tsx')).FirstRun,
}));

/** Open to anyone. Every link handed over by a person leads to `/link` with the secret in the fragment. */
const openScreens: readonly { path: string; screen: ComponentType }[] = [
  { path: '/sign-in', screen: SignIn },
  { path: '/first-run', screen: FirstRun },
  { path: '/link', screen: Invitation },
  { path: '/invitation', screen: Invitation },
];

type SectionName = 'cascade' | 'myPlan' | 'decisions' | 'reports' | 'people';

/** Inside one cascade; a screen reads its ids with `useParams`. The rail lists the sections found here. */
const cascadeScreens: readonly {
  path: string;
  section: SectionName;
  screen: ComponentType;
}[] = [];

/** The rail from top to bottom; `home` is where its link leads. */
const sections: readonly { name: SectionName; icon: IconName; label: TextKey; home: string }[] = [
  { name: 'cascade', icon: 'cascade', label: 'frame.cascade', home: '' },
  { name: 'myPlan', icon: 'plan', label: 'frame.myPlan', home: '/my-plan' },
  { name: 'decisions', icon: 'decision', label: 'frame.decisions', home: '/decisions' },
  { name: 'reports', icon: 'report', label: 'frame.reports', home: '/reports' },
  { name: 'people', icon: 'people', label: 'frame.people', home: '/people' },
];

export function Routes() {
  return (
    <Suspense fallback={<SkeletonPage />}>
      <Switch>
        {openScreens.map(({ path, screen }) => (
          <Route key={path} path={path} component={screen} />
        ))}
        <Route path="/">
          <SignedIn>{(me) => <Framed me={me} cascade={undefined} />}</SignedIn>
        </Route>
        <Route path="/c/:cascadeId/*?">
          <SignedIn>{(me) => <InCascade me={me} />}</SignedIn>
        </Route>
        <Route>
          <Lost />
        </Route>
      </Switch>
    </Suspense>
  );
}

/** What stands here needs to know who asks; others are sent to sign in and come back. */
function SignedIn({ children }: { children: (me: Me) => React.ReactNode }) {
  const session = useSession();
  switch (session.kind) {
    case 'unknown':
      return <SkeletonPage />;
    case 'offline':
      return <Offline onRetry={() => void loadSession()} />;
    case 'out': {
      const here = location.pathname + location.search;
      return <Redirect to={`/sign-in?next=${encodeURIComponent(here)}`} replace />;
    }
    case 'in':
      return children(session.me);
  }
}

function InCascade({ me }: { me: Me }) {
  const { cascadeId } = useParams<{ cascadeId: string }>();
  const cascade = me.cascades.find((one) => one.id === cascadeId);
  return cascade === undefined ? <Lost /> : <Framed me={me} cascade={cascade} />;
}

function Framed({ me, cascade }: { me: Me; cascade: Me['cascades'][number] | undefined }) {
  const [path] = useLocation();
  const sectionLinks = useSections(path, cascade?.id);
  const { t } = useText();
  const signOut = async (everywhere: boolean) => {
    try {
      await endSession(everywhere);
    } catch {
      showToast(t('frame.offline'), { tone: 'missed' });
    }
  };
  const cascades = me.cascades.map((one) => ({
    label: one.programmeTitle,
    href: `/c/${one.id}`,
    current: one.id === cascade?.id,
  }));
  return (
    <Frame
      sections={sectionLinks}
      place={<Breadcrumb steps={[{ label: cascade?.programmeTitle ?? t('frame.product') }]} />}
      person={
        <PersonMenu
          person={me.person}
          cascades={cascades}
          onSignOut={(everywhere) => void signOut(everywhere)}
        />
      }
    >
      <Guard key={path}>
        <Suspense fallback={<SkeletonPage />}>
          <Switch>
            {cascade !== undefined &&
              cascadeScreens.map(({ path: at, screen }) => (
                <Route key={at} path={at} component={screen} />
              ))}
            <Route>{cascade === undefined ? <ChooseCascade me={me} /> : <Lost />}</Route>
          </Switch>
        </Suspense>
      </Guard>
    </Frame>
  );
}

function useSections(path: string, cascadeId: string | undefined): Section[] {
  const { t } = useText();
  if (cascadeId === undefined) return [];
  const present = new Set(cascadeScreens.map((screen) => screen.section));
  const base = `/c/${cascadeId}`;
  const listed = sections.filter((section) => present.has(section.name));
  const open =
    listed.find((section) => section.home !== '' && path.startsWith(base + section.home)) ??
    listed[0];
  return listed.map((section) => ({
    href: base + section.home,
    label: t(section.label),
    icon: section.icon,
    current: section === open,
  }));
}
