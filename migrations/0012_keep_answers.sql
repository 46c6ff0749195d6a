-- A card that answers a decision in a plan that is still made is not given up: the plan would start unanswered.
create function guard_answering_card() returns trigger language plpgsql as $$
begin
  if exists (
    select from answer a join sprint plan on plan.cascade_id = a.cascade_id and plan.id = a.sprint_id
      where a.cascade_id = new.cascade_id and a.card_id = new.id and plan.status = 'planning'
  ) then
    raise exception 'the card answers a decision' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger answering_card before update of cancelled_at on card
  for each row when (new.cancelled_at is not null and old.cancelled_at is null)
  execute function guard_answering_card();
