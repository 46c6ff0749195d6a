-- An instance that is planned is a detail: an idea of a project with sprints has none.

create function has_planned_idea(cascade uuid, card_of uuid) returns boolean language sql stable as $$
  select exists (
    select from card c join project p on p.cascade_id = c.cascade_id and p.id = c.project_id
      where c.cascade_id = cascade and c.id = card_of and p.mode = 'sprints' and c.kind = 'event'
        and c.sprint_id is null and c.carried_from_id is null)
    and exists (
      select from occurrence o
        where o.cascade_id = cascade and o.card_id = card_of and o.held_on is null and o.cancelled_at is null)
$$;

create function guard_idea_plan() returns trigger language plpgsql as $$
begin
  if has_planned_idea(new.cascade_id, case tg_table_name when 'card' then new.id else (to_jsonb(new) ->> 'card_id')::uuid end) then
    raise exception 'an idea has no planned occurrences' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger occurrence_of_no_idea after insert or update of held_on, cancelled_at on occurrence
  deferrable initially deferred for each row
  when (new.held_on is null and new.cancelled_at is null) execute function guard_idea_plan();
create constraint trigger idea_has_no_occurrences after update of sprint_id, carried_from_id on card
  deferrable initially deferred for each row
  when (new.kind = 'event' and new.sprint_id is null and new.carried_from_id is null) execute function guard_idea_plan();
