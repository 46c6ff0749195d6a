import { buildSprints, type Sprints } from './sprints.ts';

/** The number of the first period in tests; the clock of a centre stands in the school year 2022/23. */
export const firstNumber = { cyclogram: 2021, cohort: 1 } as const;

export type OtherMode = keyof typeof firstNumber;

/**
 * A centre whose project `sprints` is one of another mode: every way to bring a sprint to a step brings a school year or
 * a checkpoint there. Period n has the id `sprint n`, and nothing before the first.
 */
export function buildPeriods(mode: OtherMode, now?: string): Sprints {
  const world = buildSprints(now);
  const { id, director, lead } = world;
  const projectId = id(`project of ${mode}`);
  world.must(director, 'project.create', {
    ...{ projectId, title: 'Школа', mode, phase: 'running', before: null, leadId: lead },
  });
  for (const role of ['member', 'observer'] as const)
    world.must(lead, 'project.add-member', { projectId, personId: world[role], role });
  return Object.assign(world, {
    sprints: projectId,
    plan(number: number): void {
      const sprintId = world.sprintId(number);
      if (mode === 'cohort') world.must(lead, 'sprint.plan', { projectId, sprintId, number });
      else rollOver(world, number);
    },
    bring(number: number, to: Parameters<Sprints['bring']>[1]): void {
      const before = world.state.sprint.get(world.sprintId(number - 1));
      if (number > firstNumber[mode] && before === undefined) world.bring(number - 1, 'closed');
      if (world.state.sprint.get(world.sprintId(number)) === undefined) world.plan(number);
      if (to === 'planning') return;
      world.prepare(number);
      const sprintId = world.sprintId(number);
      world.must(lead, 'sprint.start', { sprintId });
      if (to === 'active') return;
      world.must(lead, 'sprint.review', { sprintId });
      if (to === 'review') return;
      world.writeRetro(number);
      world.sign(number);
      if (to === 'closed') world.close(number);
    },
  });
}

/** Opens the plan of a school year; `chosen` names the cards that come again or move in. */
export function rollOver(
  world: Sprints,
  number: number,
  chosen: { readonly repeat?: readonly string[]; readonly take?: readonly string[] } = {},
) {
  const { id } = world;
  const { repeat = [], take = [] } = chosen;
  return world.must(world.lead, 'year.roll-over', {
    projectId: world.sprints,
    sprintId: world.sprintId(number),
    number,
    repeat: repeat.map((name) => ({ cardId: id(name), newId: id(`${name} ${number}`) })),
    take: take.map((name) => id(name)),
  });
}
