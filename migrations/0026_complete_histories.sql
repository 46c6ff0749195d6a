-- The journal tells that a remark was written, changed or taken away, never its words: whoever takes a remark away takes
-- its words for good. They were in the entries until now.
alter table entry disable trigger entry_stays;
update entry e set changes = kept.changes
from (
  select e.cascade_id, e.seq,
    coalesce(json_agg(c.change order by c.place) filter (
      where not (c.change->>'kind' = 'text' and c.change->'row'->>'ownerKind' = 'comment')), '[]') as changes
  from entry e cross join lateral json_array_elements(e.changes) with ordinality as c(change, place)
  where e.name like 'comment.%'
  group by e.cascade_id, e.seq
) kept
where e.cascade_id = kept.cascade_id and e.seq = kept.seq;
alter table entry enable trigger entry_stays;

-- The history of a card tells the fates of its times and of its evidence: the entries that speak of them are found by
-- the card from now on, those of before as well. Who a row belongs to is told where it was added.
with touched as (
  select e.cascade_id, e.seq, c.change->>'kind' as kind,
    coalesce(c.change->>'id', c.change->'row'->>'id') as id, c.change->'row'->>'cardId' as card_id
  from entry e cross join lateral json_array_elements(e.changes) as c(change)
  where c.change->>'kind' in ('occurrence', 'evidence')
), owned as (
  select distinct cascade_id, kind, id, card_id::uuid from touched where card_id is not null
)
insert into entry_card (cascade_id, card_id, seq)
select distinct cascade_id, owned.card_id, seq from touched join owned using (cascade_id, kind, id)
on conflict do nothing;
