import type { DemoCascade } from './content/content.ts';
import { factIntents, registerIntents } from './fact-intents.ts';
import { figureIntents, populationIntents } from './figure-intents.ts';
import { demoCascadeId, demoPersonId, type Intent, idsIn } from './intent.ts';
import { programmeKpi } from './kpi-intents.ts';
import { projectIntents } from './project-intents.ts';

/** Everything that happened in one cascade, in the order of its days. */
export function cascadeIntents(cascade: DemoCascade): Intent[] {
  const intents = [
    ...found(cascade),
    ...registerIntents(cascade),
    ...populationIntents(cascade),
    ...cascade.projects.flatMap((project) => projectIntents(cascade, project)),
    ...factIntents(cascade),
    ...figureIntents(cascade),
  ];
  // Sorting is stable: what happens on one day keeps its order.
  return intents.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** The organisation with its people and the goals above its projects. */
function found(cascade: DemoCascade): Intent[] {
  const { key, director, foundedOn: at, members, strategicProjects } = cascade;
  const { organisationName, organisationShortName, programmeTitle } = cascade;
  const { programmeStartsOn, programmeEndsOn, programmeGoal } = cascade;
  const id = idsIn(key);
  const ask = (name: Intent['name'], args: Record<string, unknown>): Intent => ({
    at,
    by: director,
    name,
    args: () => args,
  });
  const goal = { projectId: null };
  return [
    ask('cascade.found', {
      cascadeId: demoCascadeId(key),
      organisationName,
      organisationShortName,
      programmeTitle,
      programmeStartsOn,
      programmeEndsOn,
      demonstration: true,
      directorId: demoPersonId(director),
    }),
    ...members.map(([person, role]) => ask('member.add', { personId: demoPersonId(person), role })),
    ask('goal.add', {
      ...goal,
      goalId: id('goal', 'programme'),
      parentId: null,
      level: 'programme',
      title: programmeGoal,
    }),
    ...strategicProjects.map((strategic) =>
      ask('goal.add', {
        ...goal,
        goalId: id('goal', strategic.key),
        parentId: id('goal', 'programme'),
        level: 'strategic',
        title: strategic.title,
      }),
    ),
    ...(cascade.kpis ?? []).map((kpi) => ask('kpi.add', programmeKpi(id, kpi))),
  ];
}
