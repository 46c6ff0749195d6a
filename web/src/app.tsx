import type { Me } from '@kaskad/shared/contract/account.ts';
import { type ReactNode, useEffect } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { ChooseCascade } from './features/frame/choose-cascade.tsx';
import { Framed } from './features/frame/framed.tsx';
import { Guard } from './features/frame/guard.tsx';
import { Lost, Offline } from './features/frame/notices.tsx';
import { loadSession, sessionNow, useSession } from './sync/session.ts';
import { LateScreen, lateFirst } from './ui/late.tsx';
import { SkeletonPage } from './ui/skeleton.tsx';
import { ToastRegion } from './ui/toast-region.tsx';

const SignIn = lateFirst(async () => (await import('./features/sign-in/sign-in.tsx')).SignIn);
const Invitation = lateFirst(
  async () => (await import('./features/sign-in/invitation.tsx')).Invitation,
);
const FirstRun = lateFirst(async () => (await import('./features/sign-in/first-run.tsx')).FirstRun);
const CascadeRoutes = lateFirst(async () => (await import('./routes.tsx')).CascadeRoutes);
// Most visits begin inside a cascade: its screens come while the server is asked who visits.
if (location.pathname.startsWith('/c/')) CascadeRoutes.load().catch(() => undefined);

/** Open to anyone. Every link handed over by a person leads to `/link` with the secret in the fragment. */
const openScreens = [
  { path: '/sign-in', screen: SignIn },
  { path: '/first-run', screen: FirstRun },
  { path: '/link', screen: Invitation },
  { path: '/invitation', screen: Invitation },
] as const;

/** The product: who uses it, where they are, and what is said in passing. */
export function App() {
  return (
    <>
      <Guard>
        <Places />
      </Guard>
      <ToastRegion />
    </>
  );
}

function Places() {
  return (
    <Switch>
      {openScreens.map(({ path, screen }) => (
        <Route key={path} path={path}>
          <LateScreen of={screen} props={{}} />
        </Route>
      ))}
      <Route path="/">
        <SignedIn>
          {(me) => (
            <Framed me={me}>
              <ChooseCascade me={me} />
            </Framed>
          )}
        </SignedIn>
      </Route>
      <Route path="/c/:cascadeId/*?">
        {({ cascadeId }) => (
          <SignedIn>{(me) => <LateScreen of={CascadeRoutes} props={{ me, cascadeId }} />}</SignedIn>
        )}
      </Route>
      <Route>
        <main>
          <Lost />
        </main>
      </Route>
    </Switch>
  );
}

/** What stands here needs to know who asks; others are sent to sign in and come back. */
function SignedIn({ children }: { children: (me: Me) => ReactNode }) {
  const session = useSession();
  useEffect(() => {
    if (sessionNow().kind === 'unknown') void loadSession();
  }, []);
  switch (session.kind) {
    case 'unknown':
      return <SkeletonPage />;
    case 'offline':
      return (
        <main>
          <Offline onRetry={() => void loadSession()} />
        </main>
      );
    case 'out': {
      const here = location.pathname + location.search;
      return <Redirect to={`/sign-in?next=${encodeURIComponent(here)}`} replace />;
    }
    case 'in':
      return children(session.me);
  }
}
