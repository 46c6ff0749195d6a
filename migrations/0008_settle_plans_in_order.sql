-- What a later plan says of a decision can still be taken back, so that it settles nothing in an earlier one; and an answer
-- neither leaves the plan that has become a promise nor comes into it.

create or replace function guard_sprint_answers() returns trigger language plpgsql as $$
begin
  if exists (
    select from decision d join sprint earlier on earlier.cascade_id = d.cascade_id and earlier.id = d.sprint_id
      where d.cascade_id = new.cascade_id and d.project_id = new.project_id and earlier.number < new.number
        and not exists (
          select from answer a join sprint plan on plan.cascade_id = a.cascade_id and plan.id = a.sprint_id
            where a.cascade_id = d.cascade_id and a.decision_id = d.id
              and (a.sprint_id = new.id or (a.kind <> 'deferred' and plan.number < new.number)))
  ) then
    raise exception 'a decision waits for its answer' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create or replace function guard_answer_of_plan() returns trigger language plpgsql as $$
declare plans uuid[] := case tg_op
  when 'DELETE' then array[old.sprint_id] when 'INSERT' then array[new.sprint_id]
  else array[old.sprint_id, new.sprint_id] end;
declare cascade uuid := case tg_op when 'DELETE' then old.cascade_id else new.cascade_id end;
declare plan uuid;
begin
  foreach plan in array plans loop
    perform from sprint where cascade_id = cascade and id = plan and status = 'planning' for share;
    if not found then
      raise exception 'the plan is no longer open' using errcode = 'restrict_violation';
    end if;
  end loop;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
