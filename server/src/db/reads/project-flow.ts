import type { FlowStep } from '@kaskad/shared/domain/card/phase-flow.ts';
import type { Database } from '../pool.ts';

/** What the journal says was done to these cards, in its order: kind, phase, period and whether they were given up. */
export async function flowSteps(
  { pool }: Pick<Database, 'pool'>,
  cascadeId: string,
  cardIds: readonly string[],
): Promise<FlowStep[]> {
  if (cardIds.length === 0) return [];
  // A command that touches many cards stands under each of them: its changes are taken apart once.
  const { rows } = await pool.query<{ cardId: string; at: Date; fields: FlowStep['fields'] }>({
    name: 'flow-steps',
    text: `with about as (
             select distinct seq from entry_card where cascade_id = $1 and card_id = any($2::uuid[])),
           step as (
             select e.seq, e.at, c.place, coalesce(c.change->>'id', c.change->'row'->>'id') as card_id,
               coalesce(c.change->'set', c.change->'row')::jsonb as fields
             from about join entry e on e.cascade_id = $1 and e.seq = about.seq
             cross join lateral json_array_elements(e.changes) with ordinality as c(change, place)
             where c.change->>'kind' = 'card' and c.change->>'op' in ('add', 'set'))
           select card_id as "cardId", at, (select coalesce(jsonb_object_agg(key, value), '{}')
               from jsonb_each(fields) where key in ('kind', 'phase', 'sprintId', 'cancelledAt')) as fields
           from step
           where card_id::uuid = any($2::uuid[]) and fields ?| array['phase', 'sprintId', 'cancelledAt']
           order by seq, place`,
    values: [cascadeId, cardIds],
  });
  return rows.map(({ cardId, at, fields }) => ({ cardId, at: at.toISOString(), fields }));
}
