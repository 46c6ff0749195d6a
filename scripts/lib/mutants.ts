/** One deliberate fault: what to write in place of what, and the tests that must notice. */
export type Mutant = {
  id: string;
  title: string;
  edits: readonly Edit[];
  tests: readonly string[];
};

/** `find` stands in the file exactly once. */
type Edit = { file: string; find: string; replace: string };

const cutReply = 'test/faults/cut-reply.pg.test.ts';
const twinIds = 'test/faults/twin-ids.pg.test.ts';

/** What would lose or mix up people's work if it ever crept in. */
export const mutants: readonly Mutant[] = [
  {
    id: 'M01',
    title: 'synchronous_commit is not asked about at the start',
    edits: [
      {
        file: 'server/src/db/check-server.ts',
        find: "['fsync', 'synchronous_commit', 'full_page_writes'] as const",
        replace: "['fsync', 'full_page_writes'] as const",
      },
    ],
    tests: ['server/src/db/check-server.pg.test.ts'],
  },
  {
    id: 'M01',
    title: 'synchronous_commit is off for the embedded database',
    edits: [
      {
        file: 'server/src/db/embedded/launch.ts',
        find: "jit: 'off',",
        replace: "jit: 'off', synchronous_commit: 'off',",
      },
    ],
    tests: ['server/src/db/pool.pg.test.ts'],
  },
  {
    id: 'M02',
    title: 'the cascade is not locked',
    edits: [
      {
        file: 'server/src/db/journal.ts',
        find: 'where h.cascade_id = $1 for update of h`',
        replace: 'where h.cascade_id = $1`',
      },
    ],
    tests: ['test/faults/two-nodes.pg.test.ts'],
  },
  {
    id: 'M03',
    title: 'the gate stands in the program alone',
    edits: [
      {
        file: 'migrations/0003_guard_sprint_gate.sql',
        find: 'create trigger sprint_status before insert or update or delete on sprint',
        replace: 'create trigger sprint_status before delete on sprint',
      },
      {
        file: 'migrations/0011_open_other_modes.sql',
        find: '-- Periods of other modes come one after another.',
        replace: `do $$ declare gate text; begin
  for gate in select conname from pg_constraint
    where conrelid = 'sprint'::regclass and (contype = 'x' or confrelid = 'sprint'::regclass)
  loop execute format('alter table sprint drop constraint %I', gate); end loop;
end $$;
-- Periods of other modes come one after another.`,
      },
    ],
    tests: ['test/faults/raw-sql.pg.test.ts'],
  },
  {
    id: 'M04',
    title: 'an update forgets cascade_id',
    edits: [
      {
        file: 'server/src/db/save-changes.ts',
        find: 'where found.cascade_id = $1 and found.id = r.id',
        replace: 'where found.id = r.id',
      },
    ],
    tests: [twinIds],
  },
  {
    id: 'M04',
    title: 'a removal forgets cascade_id',
    edits: [
      {
        file: 'server/src/db/save-changes.ts',
        find: 'where cascade_id = $1 and id = any(',
        replace: 'where id = any(',
      },
    ],
    tests: [twinIds],
  },
  {
    id: 'M04',
    title: 'the look for known commands forgets cascade_id',
    edits: [
      {
        file: 'server/src/db/journal.ts',
        find: 'where e.cascade_id = $1 and e.command_id = any(',
        replace: 'where e.command_id = any(',
      },
    ],
    tests: [twinIds],
  },
  {
    id: 'M04',
    title: 'the search forgets cascade_id',
    edits: [
      {
        file: 'server/src/db/reads/on-demand.ts',
        find: 'where s.cascade_id = $1 and (',
        replace: 'where $1::uuid is not null and (',
      },
    ],
    tests: [twinIds],
  },
  {
    id: 'M05',
    title: 'entries are numbered by a sequence',
    edits: [
      {
        file: 'migrations/0002_create_cascade.sql',
        find: 'create table entry (',
        replace: 'create sequence entry_seq;\n\ncreate table entry (',
      },
      {
        file: 'migrations/0005_lighten_writes.sql',
        find: 'where f.last - f.first + 1 <> f.many or not case f.first',
        replace: 'where f.many < 0 and not case f.first',
      },
      {
        file: 'server/src/db/save-changes.ts',
        find: 'select $1, r.seq, r."commandId"',
        replace: `select $1, nextval('entry_seq'), r."commandId"`,
      },
    ],
    tests: [twinIds],
  },
  {
    id: 'M06',
    title: 'others are told before the commit',
    edits: [
      {
        file: 'server/src/run-command.ts',
        find: '    return decisions;\n',
        replace: `    room.apply(decisions.entries.map(wireEntry));
    deps.onEntries(cascadeId, decisions.entries.map(wireEntry));
    return decisions;
`,
      },
      { file: 'server/src/run-command.ts', find: '  room.apply(entries);\n', replace: '' },
    ],
    tests: [cutReply],
  },
  {
    id: 'M07',
    title: 'a command that comes again is carried out again',
    edits: [
      {
        file: 'server/src/decide-batch.ts',
        find: 'if (before !== undefined) {',
        replace: 'if (before !== undefined && before.seq === 0) {',
      },
    ],
    tests: [cutReply],
  },
  {
    id: 'M08',
    title: 'answers are remembered outside of the transaction',
    edits: [
      {
        file: 'server/src/run-command.ts',
        find: 'const LARGEST_BATCH = 64;',
        replace: 'const LARGEST_BATCH = 64;\nconst remembered = new Map<string, CommandAnswer>();',
      },
      {
        file: 'server/src/run-command.ts',
        find: '    return decisions;\n',
        replace: `    for (const [index, answer] of decisions.answers.entries())
      remembered.set(batch[index]?.command.id ?? '', answer);
    return decisions;
`,
      },
      {
        file: 'server/src/run-command.ts',
        find: '    new Promise((resolve, reject) => {\n',
        replace: `    new Promise((resolve, reject) => {
      const before = remembered.get(command.id);
      if (before !== undefined) {
        resolve(before);
        return;
      }
`,
      },
    ],
    tests: [cutReply],
  },
  {
    id: 'M03',
    title: 'evidence is demanded by the program alone',
    edits: [
      {
        file: 'migrations/0016_guard_evidence.sql',
        find: 'create constraint trigger card_becomes_done after update of phase on card',
        replace: 'create constraint trigger card_becomes_done after update of kind on card',
      },
    ],
    tests: ['test/races/raw-sql-evidence.pg.test.ts'],
  },
  {
    id: 'F28',
    title: 'an upload that breaks leaves its bytes behind',
    edits: [
      {
        file: 'server/src/files/storage.ts',
        find: '        await rm(temporary, { force: true }).catch(() => undefined);\n',
        replace: '',
      },
    ],
    tests: ['test/faults/upload-cut.pg.test.ts'],
  },
  {
    id: 'S28',
    title: 'a file is shown by the browser',
    edits: [
      {
        file: 'server/src/files/download-headers.ts',
        find: 'return `attachment; filename',
        replace: 'return `inline; filename',
      },
    ],
    tests: ['test/api/hostile-files.pg.test.ts'],
  },
];
