import type { Me } from '@kaskad/shared/contract/account.ts';
import { type ComponentType, lazy } from 'react';
import { useParams } from 'wouter';
import { CardByLink } from './features/card/card-by-link.tsx';
import { type CascadeScreen, InCascade } from './features/frame/in-cascade.tsx';
import { ProjectTabs } from './features/frame/project-tabs.tsx';
import { SearchSlot } from './features/search/search-slot.tsx';

const CascadeHome = lazy(async () => ({
  default: (await import('./features/cascade/cascade-screen.tsx')).CascadeScreen,
}));

const ProjectBoard = lazy(async () => ({
  default: ofProject((await import('./features/board/board-screen.tsx')).BoardScreen),
}));
const ProjectPlan = lazy(async () => ({
  default: ofProject((await import('./features/plan/plan-screen.tsx')).PlanScreen),
}));
const Goals = lazy(async () => ({
  default: (await import('./features/goal/goal-screen.tsx')).GoalScreen,
}));
const ProjectGoals = lazy(async () => ({
  default: ofProject((await import('./features/goal/goal-screen.tsx')).GoalScreen),
}));
const Passport = lazy(async () => ({
  default: ofProject((await import('./features/passport/passport-screen.tsx')).PassportScreen),
}));
const People = lazy(async () => ({
  default: (await import('./features/people/people-screen.tsx')).PeopleScreen,
}));

/**
 * The screens inside one cascade, the first match wins. Each is loaded when it is first opened:
 * `lazy(async () => ({ default: (await import('./features/x/x-screen.tsx')).XScreen }))`.
 */
const screens: readonly CascadeScreen[] = [
  { path: '/c/:cascadeId', section: 'cascade', screen: CascadeHome },
  { path: '/c/:cascadeId/people', section: 'people', screen: People },
  { path: '/c/:cascadeId/goals', section: 'cascade', screen: Goals },
  { path: '/c/:cascadeId/p/:projectId/passport', section: 'cascade', screen: Passport },
  { path: '/c/:cascadeId/p/:projectId/goals', section: 'cascade', screen: ProjectGoals },
  { path: '/c/:cascadeId/p/:projectId', section: 'cascade', screen: ProjectBoard },
  { path: '/c/:cascadeId/p/:projectId/board', section: 'cascade', screen: ProjectBoard },
  { path: '/c/:cascadeId/p/:projectId/plan', section: 'cascade', screen: ProjectPlan },
];

export function CascadeRoutes({ me, cascadeId }: { me: Me; cascadeId: string }) {
  return (
    <InCascade
      me={me}
      cascadeId={cascadeId}
      screens={screens}
      search={<SearchSlot />}
      beside={<CardByLink />}
    />
  );
}

/** A screen of the project that the address names. */
function ofProject(Screen: ComponentType<{ projectId: string }>): ComponentType {
  return function ProjectPlace() {
    const { projectId = '' } = useParams();
    return (
      <>
        <ProjectTabs projectId={projectId} />
        <Screen key={projectId} projectId={projectId} />
      </>
    );
  };
}
