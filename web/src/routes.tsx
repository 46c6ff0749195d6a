import type { Me } from '@kaskad/shared/contract/account.ts';
import type { ComponentType } from 'react';
import { useParams } from 'wouter';
import { CardByLink } from './features/card/card-by-link.tsx';
import { EvidenceSlot } from './features/card/evidence/evidence-slot.tsx';
import { type CascadeScreen, InCascade } from './features/frame/in-cascade.tsx';
import { ProjectTabs } from './features/frame/project-tabs.tsx';
import type { SectionName } from './features/frame/section.ts';
import { MentionSlot } from './features/mention/mention-slot.tsx';
import { AddByLink } from './features/paste/add-by-link.tsx';
import { SearchSlot } from './features/search/search-slot.tsx';
import { laterVerbs } from './sync/rules.ts';
import { bringAlong, LateScreen, late, lateFirst } from './ui/late.tsx';

type Load = () => Promise<ComponentType>;

const board: Load = async () =>
  ofProject((await import('./features/board/board-screen.tsx')).BoardScreen);

/** The screens inside one cascade, the first match wins. Each is loaded when it is first opened. */
const loads: readonly { path: string; section: SectionName; load: Load }[] = [
  {
    path: '/c/:cascadeId',
    section: 'cascade',
    load: async () => (await import('./features/cascade/cascade-screen.tsx')).CascadeScreen,
  },
  {
    path: '/c/:cascadeId/sprints',
    section: 'sprints',
    load: async () => {
      const [{ DirectorScreen }, { CascadeOverview }] = await Promise.all([
        import('./features/director/director-screen.tsx'),
        import('./features/overview/cascade-overview.tsx'),
      ]);
      return () => <DirectorScreen overview={<CascadeOverview />} />;
    },
  },
  {
    path: '/c/:cascadeId/calendar',
    section: 'calendar',
    load: async () => (await import('./features/calendar/calendar-screen.tsx')).CascadeCalendar,
  },
  {
    path: '/c/:cascadeId/people',
    section: 'people',
    load: async () => (await import('./features/people/people-screen.tsx')).PeopleScreen,
  },
  {
    path: '/c/:cascadeId/people/places',
    section: 'people',
    load: async () =>
      (await import('./features/organisation/organisation-screen.tsx')).OrganisationScreen,
  },
  {
    path: '/c/:cascadeId/goals',
    section: 'cascade',
    load: async () => (await import('./features/goal/goal-screen.tsx')).GoalScreen,
  },
  {
    path: '/c/:cascadeId/p/:projectId/overview',
    section: 'cascade',
    load: async () =>
      ofProject((await import('./features/overview/overview-screen.tsx')).OverviewScreen),
  },
  {
    path: '/c/:cascadeId/p/:projectId/passport',
    section: 'cascade',
    load: async () =>
      ofProject((await import('./features/passport/passport-screen.tsx')).PassportScreen),
  },
  {
    path: '/c/:cascadeId/p/:projectId/goals',
    section: 'cascade',
    load: async () => ofProject((await import('./features/goal/goal-screen.tsx')).GoalScreen),
  },
  {
    path: '/c/:cascadeId/directions',
    section: 'cascade',
    load: async () => (await import('./features/direction/catalogue-screen.tsx')).CatalogueScreen,
  },
  {
    path: '/c/:cascadeId/trace',
    section: 'cascade',
    load: async () => (await import('./features/direction/trace-screen.tsx')).TraceScreen,
  },
  {
    path: '/c/:cascadeId/p/:projectId/directions',
    section: 'cascade',
    load: async () =>
      ofProject((await import('./features/direction/project-directions.tsx')).ProjectDirections),
  },
  {
    path: '/c/:cascadeId/kpis',
    section: 'cascade',
    load: async () => (await import('./features/kpi/kpi-screen.tsx')).KpiScreen,
  },
  {
    path: '/c/:cascadeId/headcounts',
    section: 'cascade',
    load: async () =>
      (await import('./features/kpi/headcount/headcount-screen.tsx')).HeadcountScreen,
  },
  {
    path: '/c/:cascadeId/p/:projectId/kpis',
    section: 'cascade',
    load: async () => ofProject((await import('./features/kpi/kpi-screen.tsx')).KpiScreen),
  },
  {
    path: '/c/:cascadeId/p/:projectId/matrix',
    section: 'cascade',
    load: async () => ofProject((await import('./features/matrix/matrix-screen.tsx')).MatrixScreen),
  },
  { path: '/c/:cascadeId/p/:projectId', section: 'cascade', load: board },
  { path: '/c/:cascadeId/p/:projectId/board', section: 'cascade', load: board },
  {
    path: '/c/:cascadeId/p/:projectId/plan',
    section: 'cascade',
    load: async () => ofProject((await import('./features/plan/plan-screen.tsx')).PlanScreen),
  },
  {
    path: '/c/:cascadeId/p/:projectId/calendar',
    section: 'cascade',
    load: async () =>
      ofProject((await import('./features/calendar/calendar-screen.tsx')).ProjectCalendar),
  },
  {
    path: '/c/:cascadeId/p/:projectId/check',
    section: 'cascade',
    load: async () =>
      ofProject((await import('./features/finding/finding-screen.tsx')).FindingScreen),
  },
  {
    path: '/c/:cascadeId/check',
    section: 'cascade',
    load: async () => (await import('./features/finding/cascade-check.tsx')).CascadeCheck,
  },
  {
    path: '/c/:cascadeId/p/:projectId/retro/:number',
    section: 'cascade',
    load: async () => ofProject((await import('./features/retro/retro-screen.tsx')).RetroScreen),
  },
];

bringAlong(laterVerbs);

const places = loads.map(({ load, ...place }) => ({
  ...place,
  source: (load === board ? lateFirst : late)(load),
}));
const screens: readonly CascadeScreen[] = places.map(({ source, ...place }) => ({
  ...place,
  screen: <LateScreen of={source} props={{}} />,
}));

// The screen of the first address comes beside the rows it will show.
const first = places.find(({ path }) => fits(path, location.pathname));
first?.source.load().catch(() => undefined);

function fits(pattern: string, path: string): boolean {
  return new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/]+')}/?$`).test(path);
}

export function CascadeRoutes({ me, cascadeId }: { me: Me; cascadeId: string }) {
  return (
    <InCascade
      me={me}
      cascadeId={cascadeId}
      screens={screens}
      search={<SearchSlot />}
      mentions={<MentionSlot />}
      beside={
        <>
          <CardByLink />
          <AddByLink />
          <EvidenceSlot />
        </>
      }
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
