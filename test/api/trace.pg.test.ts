import { createDatabase, type Database } from '@kaskad/server/db/pool.ts';
import { demoScript } from '@kaskad/server/demo/demo-script.ts';
import { orphansOf } from '@kaskad/shared/domain/direction/orphans.ts';
import { traceOf } from '@kaskad/shared/domain/direction/trace.ts';
import {
  NONE,
  plainTrace,
  type TraceOptions,
  traceMeasures,
} from '@kaskad/shared/domain/direction/trace-options.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadInto } from '../../scripts/lib/demonstration.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

let fresh: TestDatabase;
let database: Database;
const scripts = demoScript();

beforeAll(async () => {
  fresh = await freshDatabase();
  const silent = { begin: () => undefined, detail: () => undefined, end: () => undefined };
  await loadInto({ ...fresh, stop: fresh.drop }, silent);
  database = createDatabase(fresh.connection);
});
afterAll(async () => {
  await database.close();
  await fresh.drop();
});

/** The days in which each link serves its direction, those of what it was merged into among them. */
const served = `
  chain as (
    select l.id, l.card_id, l.project_id, l.direction_id, d.id as at, l.starts_on, l.ends_on, l.ends_on = d.ends_on as goes_on
      from link l join direction d on d.cascade_id = $1 and d.id = l.direction_id where l.cascade_id = $1
    union all
    select c.id, c.card_id, c.project_id, c.direction_id, n.id, c.starts_on, n.ends_on, true
      from chain c join direction d on d.cascade_id = $1 and d.id = c.at
        cross join lateral jsonb_array_elements(d.successors) as s
        join direction n on n.cascade_id = $1 and n.code = s ->> 'code'
      where c.goes_on and n.starts_on <= d.ends_on and n.ends_on > d.ends_on and not exists (
        select from link o where o.cascade_id = $1 and o.direction_id = n.id
          and (o.card_id, o.project_id) is not distinct from (c.card_id, c.project_id))
  ),
  served as (
    select card_id, project_id, direction_id, daterange(min(starts_on), max(ends_on), '[]') as days
      from chain group by id, card_id, project_id, direction_id
  )`;

/** What is counted, a row for each time it was or is to be. */
const things = `
  live as (
    select * from card where cascade_id = $1 and kind <> 'stage' and (phase = 'done' or cancelled_at is null)
  ),
  happened as (
    select o.card_id, o.id::text as thing, o.held_on as day from occurrence o join live c on c.id = o.card_id
      where o.cascade_id = $1 and o.held_on is not null and o.cancelled_at is null
  ),
  done as (
    select * from happened
    union all
    select id, id::text, coalesce(ends_on, starts_on, (done_at at time zone 'UTC')::date) from live
      where kind = 'event' and phase = 'done' and coalesce(ends_on, starts_on, done_at::date) is not null
        and id not in (select card_id from happened)
  ),
  timed as (
    select 'cards' as measure, id as card_id, id::text as thing, null::uuid as of_project,
        daterange(coalesce(starts_on, ends_on), coalesce(ends_on, starts_on), '[]') as days
      from live where coalesce(starts_on, ends_on) is not null
    union all
    select 'cards', card_id, card_id::text, null, daterange(day, day, '[]') from done
    union all
    select 'done', card_id, thing, null, daterange(day, day, '[]') from done
    union all
    select 'given', c.id, c.id || ' ' || m.kpi_id, m.project_id, daterange(m.measured_on, m.measured_on, '[]')
      from measurement m join live c on c.id = m.source_card_id
      where m.cascade_id = $1 and m.confirmed_at is not null and m.withdrawn_at is null and not exists (
        select from measurement better where better.cascade_id = $1 and better.corrects_id = m.id
          and better.confirmed_at is not null and better.withdrawn_at is null)
  ),
  things as (
    select * from timed
    union all
    select 'cards', id, id::text, null, null from live where id not in (select card_id from timed where measure = 'cards')
  ),
  boards as (
    select id as card_id, project_id from live
    union select card_id, project_id from participation where cascade_id = $1
  )`;

/** Columns by axis: which stretches of time there are, and what a thing on a board is counted under. */
const axes = {
  project: {
    stretches: 'select null::text as year, null::daterange as days',
    key: 'b.project_id::text',
  },
  calendar: {
    stretches: `select y::text as year, daterange(make_date(y, 1, 1), make_date(y, 12, 31), '[]') as days
      from generate_series(2000, 2060) as y`,
    key: 'year',
  },
  academic: {
    stretches: `select y::text as year, daterange(make_date(y, 9, 1), make_date(y + 1, 8, 31), '[]') as days
      from generate_series(2000, 2060) as y`,
    key: 'year',
  },
};

/** «measure direction column» with its number, for all numbers but 0; «all» stands for a total. */
async function countInSql(
  cascadeId: string,
  axis: keyof typeof axes,
): Promise<Map<string, number>> {
  const { stretches, key } = axes[axis];
  const { rows } = await database.pool.query<{ place: string; count: number }>(
    `with recursive ${served}, ${things},
      stretches as (${stretches}),
      placed as (
        select t.measure, t.thing, b.project_id as board, t.card_id, t.days, s.days as stretch,
            case when t.days is null and s.year is null and ${axis === 'project' ? 'false' : 'true'} then '${NONE}' else ${key} end as key
          from things t
            join boards b on b.card_id = t.card_id and b.project_id = coalesce(t.of_project, b.project_id)
            left join stretches s on t.days is null and s.days is null or s.days is null and s.year is null or t.days && s.days
      ),
      met as (
        select distinct p.measure, p.thing, p.board, p.key, v.direction_id
          from placed p join served v
            on (v.card_id = p.card_id or v.project_id = p.board and not exists (
                select from served own where own.card_id = p.card_id))
            and (p.days is null or not isempty(p.days * v.days * coalesce(p.stretch, daterange(null, null))))
      ),
      counted as (
        select measure, thing, key, direction_id::text as direction from met
        union
        select m.measure, m.thing, m.key, whole.id::text from met m
          join direction d on d.cascade_id = $1 and d.id = m.direction_id
          join direction whole on whole.cascade_id = $1 and whole.code = d.parent_code
        union
        select p.measure, p.thing, p.key, '${NONE}' from placed p where not exists (
          select from met m where (m.measure, m.thing, m.board, m.key) = (p.measure, p.thing, p.board, p.key))
      )
     select concat_ws(' ', measure, coalesce(direction, 'all'), coalesce(key, 'all')) as place,
         count(distinct thing)::int as count
       from counted group by measure, cube (direction, key)`,
    [cascadeId],
  );
  return new Map(rows.map(({ place, count }) => [place, count]));
}

function countInMemory(state: Parameters<typeof traceOf>[0], options: TraceOptions) {
  const trace = traceOf(state, options);
  const found = new Map<string, number>();
  const put = (row: string, column: string, counts: Readonly<Record<string, number>>) => {
    for (const measure of traceMeasures) {
      const count = counts[measure] ?? 0;
      if (count > 0) found.set(`${measure} ${row} ${column}`, count);
    }
  };
  put('all', 'all', trace.total);
  for (const [at, column] of trace.columns.entries()) {
    put('all', column, trace.totals[at] ?? {});
    for (const { directionId, cells } of trace.rows)
      put(directionId ?? NONE, column, cells[at] ?? {});
  }
  for (const { directionId, total } of trace.rows) put(directionId ?? NONE, 'all', total);
  return found;
}

const sorted = (map: ReadonlyMap<string, number>) =>
  [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));

describe.each(scripts.map(({ cascadeId, state }, at) => [at + 1, cascadeId, state] as const))(
  'C13 centre %i of the demonstration',
  (_, cascadeId, state) => {
    test.each([
      ['project', { by: 'project' }],
      ['calendar', { by: 'period', year: 'calendar' }],
      ['academic', { by: 'period', year: 'academic' }],
    ] as const)('the matrix by %s holds what the database counts', async (axis, options) => {
      const told = countInMemory(state, { ...plainTrace, ...options });
      expect(told.get('cards all all')).toBeGreaterThan(5);
      expect(sorted(told)).toEqual(sorted(await countInSql(cascadeId, axis)));
    });

    test('orphans are those the database finds', async () => {
      const ids = async (query: string) => {
        const { rows } = await database.pool.query<{ id: string }>(query, [cascadeId]);
        return rows.map(({ id }) => id).toSorted();
      };
      const live = "kind <> 'stage' and (phase = 'done' or cancelled_at is null)";
      const { cards, goals, kpis } = orphansOf(state, null);
      const own = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).toSorted();
      expect(own(cards)).toEqual(
        await ids(
          `select id from card c where cascade_id = $1 and ${live} and not exists (
            select from link where cascade_id = $1 and card_id = c.id and goal_id is not null)`,
        ),
      );
      expect(own(goals)).toEqual(
        await ids(
          `with recursive served as (
             select g.id, g.parent_id from goal g join link l on l.cascade_id = $1 and l.goal_id = g.id
               join card c on c.cascade_id = $1 and c.id = l.card_id and ${live} where g.cascade_id = $1
             union select g.id, g.parent_id from goal g join served s on g.id = s.parent_id where g.cascade_id = $1)
           select id from goal where cascade_id = $1 and id not in (select id from served)`,
        ),
      );
      expect(own(kpis)).toEqual(
        await ids(
          `select id from kpi k where cascade_id = $1
             and not exists (select from link where cascade_id = $1 and kpi_id = k.id and card_id is not null)
             and not exists (select from measurement where cascade_id = $1 and kpi_id = k.id and withdrawn_at is null)
             and not exists (select from kpi part where cascade_id = $1 and part.total_id = k.id)`,
        ),
      );
    });
  },
);
