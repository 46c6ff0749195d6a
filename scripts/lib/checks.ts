/** One thing that must hold: a program of the workspace, or a set of tests whose results are counted. */
export type Check = {
  title: string;
  command: [program: string, ...args: string[]];
  /** The name of a test project; its tests count one by one. */
  project?: string;
};

/** What can be told without running the product. */
export const staticChecks: Check[] = [
  { title: 'types', command: ['tsc', '-b', '--pretty', 'false'] },
  { title: 'lint', command: ['biome', 'lint', '--error-on-warnings', '.'] },
  { title: 'format', command: ['biome', 'format', '.'] },
  {
    title: 'boundaries',
    command: [
      'depcruise',
      '--config',
      '.dependency-cruiser.cjs',
      ...['server/src', 'web/src', 'shared/src', 'test', 'scripts'],
    ],
  },
  { title: 'dead code', command: ['knip'] },
  { title: 'sizes', command: ['node', 'scripts/sizes.ts'] },
];

export const unitTests: Check = tests('unit');

/** Everything, the slowest last. */
export const allChecks: Check[] = [
  ...staticChecks,
  unitTests,
  tests('pg'),
  tests('fuzz'),
  { title: 'web build', command: ['node', 'scripts/build.ts'] },
  tests('e2e'),
];

function tests(project: string): Check {
  return { title: project, command: ['vitest', 'run', '--project', project], project };
}
