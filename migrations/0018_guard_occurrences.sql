-- Only events come again. What an occurrence is an occurrence of never changes, and one with evidence stays.
create index occurrence_card on occurrence (cascade_id, card_id);

alter table occurrence
  add constraint occurrence_attended_fits check (attended <= 1000000),
  add constraint occurrence_reason_told check (cancel_reason <> ''),
  add constraint occurrence_result_told check (result <> ''),
  -- A beginning without an end is no window; how it went is told of what was held.
  add constraint occurrence_window_ends check (starts_on is null or ends_on is not null);

alter table schedule
  add constraint schedule_kind_known check (meaning->>'kind' in
    ('date', 'range', 'deadline', 'openEnded', 'recurring', 'continuous', 'irregular', 'onDemand', 'multi',
     'conditional', 'reference', 'none')),
  add constraint schedule_days_in_order check (not (meaning->>'end' < meaning->>'start')),
  -- Only endless work has a heartbeat to wait for.
  add constraint schedule_heartbeat_of_endless check (
    heartbeat_days is null or meaning->>'kind' in ('continuous', 'irregular'));

create trigger occurrence_card_stays before update of card_id on occurrence
  for each row when (new.card_id <> old.card_id) execute function refuse_change();

-- The rows of one command are written in no fixed order.
create function guard_occurrence_of_event() returns trigger language plpgsql as $$
begin
  if not exists (
    select from card where cascade_id = new.cascade_id and id = new.card_id and kind = 'event'
  ) then
    raise exception 'occurrence % is of no event', new.id using errcode = 'restrict_violation';
  end if;
  if (select count(*) from occurrence where cascade_id = new.cascade_id and card_id = new.card_id) > 400 then
    raise exception 'card % has too many occurrences', new.card_id using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger occurrence_of_event after insert on occurrence deferrable initially deferred
  for each row execute function guard_occurrence_of_event();
