import { buildCentre } from './centre.ts';

/**
 * A centre with a tree of goals: `programme` > `strategic` > `project` > `first`, `second`, and `part` under `first`;
 * beside it `foreign`, a goal of the project `cyclogram`.
 */
export function buildGoals() {
  const centre = buildCentre();
  const { sprints, cyclogram } = centre;
  const plant = (
    name: string,
    level: string,
    parent: string | null,
    projectId: string | null,
  ): void => {
    const parentId = parent === null ? null : centre.id(parent);
    const args = { goalId: centre.id(name), parentId, projectId, level, title: name };
    centre.must(centre.director, 'goal.add', args);
  };
  plant('programme', 'programme', null, null);
  plant('strategic', 'strategic', 'programme', null);
  plant('project', 'project', 'strategic', sprints);
  plant('first', 'objective', 'project', sprints);
  plant('second', 'objective', 'project', sprints);
  plant('part', 'objective', 'first', sprints);
  plant('foreign', 'project', 'strategic', cyclogram);
  return Object.assign(centre, {
    /** Titles of the goals under a parent, in order. */
    under: (parent: string | null): string[] =>
      [...centre.state.goal.values()]
        .filter((goal) => goal.parentId === (parent === null ? null : centre.id(parent)))
        .sort((a, b) => (a.rank < b.rank ? -1 : 1))
        .map((goal) => goal.title),
  });
}
