-- Whoever plans a sprint early by override closes the one before in its name: no two sprints are open any more. Sprints
-- that were planned over an open one before this rule stay as they are and close in their order.
create function guard_sprint_follows() returns trigger language plpgsql as $$
begin
  if not exists (
    select from sprint
      where cascade_id = new.cascade_id and project_id = new.project_id and number = new.number - 1 and status = 'closed'
  ) then
    raise exception 'the sprint before % is open', new.number using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger sprint_follows after insert on sprint deferrable initially deferred
  for each row when (new.mode = 'sprints' and new.number > 0) execute function guard_sprint_follows();
