-- Goals hang under goals of a level above, of their own project or of the programme, and never under themselves.

-- What a goal is and whose it is never changes, so that a goal below needs no second look.
create trigger goal_level_stays before update of level, project_id on goal
  for each row when ((new.level, new.project_id) is distinct from (old.level, old.project_id))
  execute function refuse_change();

-- The rows of one command are written in no fixed order.
create function guard_goal_tree() returns trigger language plpgsql as $$
begin
  if exists (
    select from goal below join goal above on above.cascade_id = below.cascade_id and above.id = below.parent_id
      where below.cascade_id = new.cascade_id and below.id = new.id and not (
        (above.project_id is null or above.project_id = below.project_id)
        and case below.level
          when 'strategic' then above.level = 'programme'
          when 'project' then above.level in ('programme', 'strategic')
          when 'objective' then above.level in ('project', 'objective')
          else false
        end)
  ) then
    raise exception 'goal % cannot hang there', new.id using errcode = 'restrict_violation';
  end if;
  -- Objectives alone hang under their own kind. Two that are hung under each other at once wait here in turn.
  if new.level = 'objective' then
    perform from cascade_head where cascade_id = new.cascade_id for no key update;
    if exists (
      with recursive way (id) as (
        select parent_id from goal where cascade_id = new.cascade_id and id = new.id
        union
        select above.parent_id from way join goal above on above.cascade_id = new.cascade_id and above.id = way.id
      )
      select from way where id = new.id
    ) then
      raise exception 'goal % hangs under itself', new.id using errcode = 'restrict_violation';
    end if;
  end if;
  return null;
end $$;
create constraint trigger goal_in_tree after insert or update of parent_id on goal deferrable initially deferred
  for each row when (new.parent_id is not null) execute function guard_goal_tree();
