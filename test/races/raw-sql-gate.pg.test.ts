import { sqlState } from '@kaskad/server/db/pool.ts';
import { firstColumn } from '@kaskad/shared/domain/board/board.ts';
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
let columns: { planned: string; done: string };

beforeAll(async () => {
  app = await startTestApp();
  centre = await buildCentre(app);
  const state = await centre.state();
  const column = (phase: 'planned' | 'done') => firstColumn(state, centre.sprints, phase)?.id ?? '';
  columns = { planned: column('planned'), done: column('done') };
});
afterAll(() => app.stop());

const ofProject = 'cascade_id = $1 and project_id = $2';
const latest = `(select id from sprint where ${ofProject} order by number desc limit 1)`;
const freshRank = `replace(gen_random_uuid()::text, '-', '')`;

function newSprint(step: number): string {
  return `insert into sprint (cascade_id, id, project_id, number, status, planned_at, promised_card_ids)
    select $1, gen_random_uuid(), $2, coalesce(max(number), -1) + ${step}, 'planning', now(), '{}'
    from sprint where ${ofProject}`;
}

function toColumn(phase: 'planned' | 'done'): string {
  return `update card set phase = '${phase}', column_id = '${columns[phase]}', rank = ${freshRank}
    where ${ofProject} and sprint_id = ${latest}`;
}

/** What programs that know no rule might do: every step of a sprint, in any order, and cards under its feet. */
function statements(): string[] {
  return [
    newSprint(1),
    newSprint(1),
    newSprint(2),
    `update sprint set status = 'active', started_at = now() where ${ofProject} and status = 'planning'`,
    `update sprint set status = 'review' where ${ofProject} and status = 'active'`,
    `update sprint set status = 'active' where ${ofProject} and status = 'review'`,
    `update sprint set retro_signed_at = now(), retro_signed_by = gen_random_uuid() where ${ofProject} and status = 'review'`,
    `update sprint set status = 'closed', closed_at = now() where ${ofProject} and status = 'review' and retro_signed_at is not null`,
    `update sprint set status = 'closed', closed_at = now() where ${ofProject} and status = 'review' and retro_signed_at is not null`,
    toColumn('planned'),
    toColumn('done'),
    toColumn('done'),
    `insert into card (cascade_id, id, kind, project_id, title, sprint_id, column_id, phase, rank,
       responsible, label_ids, checklist, carry_count, created_at, created_by)
     select $1, gen_random_uuid(), 'event', $2, 'Встреча', ${latest}, '${columns.planned}', 'planned',
       ${freshRank}, '{}', '{}', '[]', 0, now(), gen_random_uuid()`,
    `update card set responsible = array[gen_random_uuid()] where ${ofProject} and sprint_id is null`,
    `update card set responsible = '{}' where ${ofProject} and sprint_id is null`,
    `update card set sprint_id = null, responsible = '{}' where ${ofProject} and sprint_id = ${latest}`,
    `update card set sprint_id = ${latest} where ${ofProject} and sprint_id is null`,
    `update project set mode = 'cyclogram' where cascade_id = $1 and id = $2`,
    `update project set mode = 'sprints' where cascade_id = $1 and id = $2`,
  ];
}

/** One to three statements in a transaction, with pauses; what the schema refuses is rolled back. */
async function transaction(random: Random): Promise<string> {
  const chosen = Array.from({ length: 1 + random.below(3) }, () => random.pick(statements()) ?? '');
  const pause = `select pg_sleep(${random.below(4) / 1_000})`;
  const client = await app.database.pool.connect();
  try {
    await client.query('begin');
    // A deadlock would take the database a second to notice.
    await client.query("set local lock_timeout = '100ms'");
    for (const sql of chosen) {
      const values = sql.includes('$2') ? [centre.cascadeId, centre.sprints] : [];
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

test(`F15 I07: raw transactions of the application's own role never break a rule (seed ${SEED})`, async () => {
  const random = seededRandom(SEED);
  const outcomes = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    const racers = Array.from({ length: CLIENTS }, () => transaction(random));
    for (const outcome of await Promise.all(racers))
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    const state = await tableState(app.database, centre.cascadeId);
    expect(brokenRules(state).filter(isOfSchema), `round ${round}`).toEqual([]);
  }
  for (const outcome of outcomes.keys())
    expect(outcome).toMatch(/^(committed|23\w{3}|40P01|55P03)$/);
  expect(outcomes.get('committed')).toBeGreaterThan(ROUNDS);
  expect(outcomes.get('23001')).toBeGreaterThan(0);
  const { sprint } = await tableState(app.database, centre.cascadeId);
  const closed = [...sprint.values()].filter(({ status }) => status === 'closed');
  expect(closed.length).toBeGreaterThan(1);
});

/** Outlines are a picture of what is to come; the schema lets them stand beside a sprint. */
function isOfSchema(sentence: string): boolean {
  return !/outline \d+ beside/.test(sentence);
}
