import { sqlState } from '@kaskad/server/db/pool.ts';
import { firstColumn } from '@kaskad/shared/domain/board/board.ts';
import { type ProjectMode, projectModes } from '@kaskad/shared/domain/project/project.ts';
import { brokenRules } from '@kaskad/shared/testing/broken-rules.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCentre, type TestCentre } from '../support/centre.ts';
import { type Random, seededRandom } from '../support/random.ts';
import { tableState } from '../support/table-state.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const SEED = Number(process.env['KASKAD_SEED'] ?? Date.now() % 1_000_000);
const ROUNDS = 120;
const CLIENTS = 6;

let app: TestApp;
let centre: TestCentre;

beforeAll(async () => {
  app = await startTestApp();
  centre = await buildCentre(app);
});
afterAll(() => app.stop());

/** A project of a mode, as raw SQL speaks of it: the number of its first period and its columns. */
interface Place {
  readonly mode: ProjectMode;
  readonly projectId: string;
  readonly first: number;
  readonly columns: { readonly planned: string; readonly done: string };
}

async function placeOf(mode: ProjectMode): Promise<Place> {
  const projectId = crypto.randomUUID();
  const project = { projectId, title: 'Гонка', mode, phase: 'running', before: null };
  const { id: leadId } = centre.people.lead;
  await centre.must('director', 'project.create', { ...project, leadId });
  const state = await centre.state();
  const column = (phase: 'planned' | 'done') => firstColumn(state, projectId, phase)?.id ?? '';
  const first = { sprints: 0, cyclogram: 2021, cohort: 1 }[mode];
  return { mode, projectId, first, columns: { planned: column('planned'), done: column('done') } };
}

const ofProject = 'cascade_id = $1 and project_id = $2';
const latest = `(select id from sprint where ${ofProject} order by number desc limit 1)`;
const freshRank = `'a0' || replace(gen_random_uuid()::text, '-', '') || 'V'`;

function newSprint({ first }: Place, step: number): string {
  return `insert into sprint (cascade_id, id, project_id, number, status, planned_at, promised_card_ids)
    select $1, gen_random_uuid(), $2, coalesce(max(number), ${first - 1}) + ${step}, 'planning', now(), '{}'
    from sprint where ${ofProject}`;
}

function toColumn({ columns }: Place, phase: 'planned' | 'done'): string {
  return `update card set phase = '${phase}', column_id = '${columns[phase]}', rank = ${freshRank}
    where ${ofProject} and sprint_id = ${latest}`;
}

/** What programs that know no rule might do: every step of a sprint, in any order, and cards under its feet. */
function statements(place: Place): string[] {
  const { columns, mode } = place;
  const other = mode === 'sprints' ? 'cyclogram' : 'sprints';
  return [
    newSprint(place, 1),
    newSprint(place, 1),
    newSprint(place, 2),
    `update sprint set status = 'active', started_at = now() where ${ofProject} and status = 'planning'`,
    `update sprint set status = 'review' where ${ofProject} and status = 'active'`,
    `update sprint set status = 'active' where ${ofProject} and status = 'review'`,
    `update sprint set retro_signed_at = now(), retro_signed_by = gen_random_uuid() where ${ofProject} and status = 'review'`,
    `update sprint set status = 'closed', closed_at = now() where ${ofProject} and status = 'review' and retro_signed_at is not null`,
    `update sprint set status = 'closed', closed_at = now() where ${ofProject} and status = 'review' and retro_signed_at is not null`,
    toColumn(place, 'planned'),
    toColumn(place, 'done'),
    toColumn(place, 'done'),
    `insert into card (cascade_id, id, kind, project_id, title, sprint_id, column_id, phase, rank,
       responsible, label_ids, checklist, carry_count, created_at, created_by)
     select $1, gen_random_uuid(), 'event', $2, 'Встреча', ${latest}, '${columns.planned}', 'planned',
       ${freshRank}, '{}', '{}', '[]', 0, now(), gen_random_uuid()`,
    `update card set responsible = array[gen_random_uuid()] where ${ofProject} and sprint_id is null`,
    `update card set responsible = '{}' where ${ofProject} and sprint_id is null`,
    `update card set sprint_id = null, responsible = '{}' where ${ofProject} and sprint_id = ${latest}`,
    `update card set sprint_id = ${latest} where ${ofProject} and sprint_id is null`,
    `update project set mode = '${other}' where cascade_id = $1 and id = $2`,
    `update project set mode = '${mode}' where cascade_id = $1 and id = $2`,
    ...(mode === 'sprints' ? [] : [...decisionsAndAnswers, ...ends(place)]),
  ];
}

/** Periods of other modes lie over one another: all that is open comes to its end, not the latest alone. */
function ends({ columns }: Place): string[] {
  const open = `(select id from sprint where ${ofProject} and status <> 'closed')`;
  const settle = `update card set phase = 'done', column_id = '${columns.done}', rank = ${freshRank}
    where ${ofProject} and phase <> 'done' and sprint_id in ${open}`;
  const close = `update sprint set status = 'closed', closed_at = now() where ${ofProject}
    and status = 'review' and retro_signed_at is not null`;
  const first = `number = (select min(number) from sprint where ${ofProject} and status <> 'closed')`;
  return [settle, settle, `${close} and ${first}`, `${close} and ${first}`];
}

/** Decisions of the latest retrospective, answers of every plan to every decision, some taken back. */
const decisionsAndAnswers = [
  `insert into decision (cascade_id, id, project_id, sprint_id, body, rank, created_at)
    select $1, gen_random_uuid(), $2, ${latest}, 'Решение', ${freshRank}, now()`,
  `delete from decision where ${ofProject} and sprint_id = ${latest}`,
  ...['declined', 'declined', 'deferred'].map(
    (
      kind,
    ) => `insert into answer (cascade_id, id, project_id, decision_id, sprint_id, kind, reason, at)
      select $1, gen_random_uuid(), $2, d.id, s.id, '${kind}', '-', now()
      from decision d cross join sprint s join sprint f on f.cascade_id = $1 and f.id = d.sprint_id
      where d.cascade_id = $1 and d.project_id = $2 and s.cascade_id = $1 and s.project_id = $2
        and f.number < s.number and s.status <> 'closed' and not exists (select from answer a
          where a.cascade_id = $1 and a.decision_id = d.id and a.sprint_id = s.id)`,
  ),
  `delete from answer where ${ofProject} and sprint_id = ${latest}`,
];

/** One to three statements in a transaction, with pauses; what the schema refuses is rolled back. */
async function transaction(random: Random, place: Place): Promise<string> {
  const sql = statements(place);
  const chosen = Array.from({ length: 1 + random.below(3) }, () => random.pick(sql) ?? '');
  const pause = `select pg_sleep(${random.below(4) / 1_000})`;
  const client = await app.database.pool.connect();
  try {
    await client.query('begin');
    // A deadlock would take the database a second to notice.
    await client.query("set local lock_timeout = '100ms'");
    for (const sql of chosen) {
      const values = sql.includes('$2') ? [centre.cascadeId, place.projectId] : [];
      await client.query(sql, values);
      await client.query(pause);
    }
    await client.query('commit');
    return 'committed';
  } catch (error) {
    await client.query('rollback');
    return sqlState(error) ?? String(error);
  } finally {
    client.release();
  }
}

test.each(projectModes)(
  `F15 I07: raw transactions of the application's own role never break a rule of %s (seed ${SEED})`,
  async (mode) => {
    const random = seededRandom(SEED);
    const place = await placeOf(mode);
    const outcomes = new Map<string, number>();
    for (let round = 0; round < ROUNDS; round++) {
      const racers = Array.from({ length: CLIENTS }, () => transaction(random, place));
      for (const outcome of await Promise.all(racers))
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      const state = await tableState(app.database, centre.cascadeId);
      expect(brokenRules(state).filter(isOfSchema), `round ${round}`).toEqual([]);
    }
    for (const outcome of outcomes.keys())
      expect(outcome).toMatch(/^(committed|23\w{3}|40P01|55P03)$/);
    expect(outcomes.get('committed')).toBeGreaterThan(ROUNDS / 2);
    expect(outcomes.get('23001')).toBeGreaterThan(0);
    const { sprint } = await tableState(app.database, centre.cascadeId);
    const closed = [...sprint.where('projectId', place.projectId)].filter(
      ({ status }) => status === 'closed',
    );
    expect(closed.length).toBeGreaterThan(mode === 'sprints' ? 1 : 0);
  },
);

/** Outlines are a picture of what is to come; the schema lets them stand beside a sprint. */
function isOfSchema(sentence: string): boolean {
  return !/outline \d+ beside/.test(sentence);
}
