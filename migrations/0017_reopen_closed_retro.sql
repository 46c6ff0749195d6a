-- A signed retrospective may be written anew after its sprint is closed, until the next one has started. The sprint and its
-- outcome stay as they are; what is signed again is frozen in a record of its own.
alter table retro
  add column open_again_at timestamptz(3),
  add column signed_again_at timestamptz(3),
  add column signed_again_by uuid,
  add constraint retro_signed_again check ((signed_again_at is null) = (signed_again_by is null)),
  add constraint retro_open_for_a_reason check (open_again_at is null or reopen_reason is not null);

alter table record drop constraint record_kind_check,
  add constraint record_kind_check check (kind in ('promise', 'outcome', 'outcome-again'));
alter table record drop constraint record_cascade_id_sprint_id_kind_key;
create unique index record_once on record (cascade_id, sprint_id, kind) where kind <> 'outcome-again';
create index record_sprint on record (cascade_id, sprint_id);

-- The share locks hold the sprint that could start meanwhile, and the retrospective that could be reopened meanwhile.
create function guard_retro_again() returns trigger language plpgsql as $$
declare period sprint%rowtype;
begin
  select * into period from sprint where cascade_id = new.cascade_id and id = new.id;
  if new.open_again_at is null then
    if tg_op = 'UPDATE' and old.open_again_at is null and period.status = 'closed' then
      raise exception 'the retrospective of a closed sprint stays' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if period.status is distinct from 'closed' or period.retro_signed_at is null then
    raise exception 'only what was signed and closed is opened again' using errcode = 'restrict_violation';
  end if;
  perform from sprint where cascade_id = new.cascade_id and project_id = new.project_id
    and number > period.number for share;
  if exists (
    select from sprint where cascade_id = new.cascade_id and project_id = new.project_id
      and number > period.number and status <> 'planning'
  ) then
    raise exception 'the next sprint has started' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger retro_again before insert or update on retro
  for each row execute function guard_retro_again();

create function guard_retro_signed_again() returns trigger language plpgsql as $$
begin
  if not exists (
    select from record where cascade_id = new.cascade_id and sprint_id = new.id and kind = 'outcome-again'
      and frozen_at = new.signed_again_at
  ) then
    raise exception 'what was signed again is not frozen' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger retro_signed_again_is_frozen after update on retro deferrable initially deferred
  for each row when (old.open_again_at is not null and new.open_again_at is null)
  execute function guard_retro_signed_again();

create function guard_begins_after_signature() returns trigger language plpgsql as $$
declare open_since timestamptz;
begin
  select r.open_again_at into open_since from retro r
    where r.cascade_id = new.cascade_id and r.id = (
      select id from sprint where cascade_id = new.cascade_id and project_id = new.project_id
        and number = new.number - 1)
    for share;
  if open_since is not null then
    raise exception 'the retrospective before % is open again', new.number using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger sprint_planned_after_signature before insert on sprint
  for each row when (new.number > 0) execute function guard_begins_after_signature();
create trigger sprint_started_after_signature before update of status on sprint
  for each row when (new.status = 'active' and old.status = 'planning')
  execute function guard_begins_after_signature();

create or replace function guard_decision_of_retro() returns trigger language plpgsql as $$
declare retros uuid[] := case tg_op
  when 'DELETE' then array[old.sprint_id] when 'INSERT' then array[new.sprint_id]
  else array[old.sprint_id, new.sprint_id] end;
declare cascade uuid := case tg_op when 'DELETE' then old.cascade_id else new.cascade_id end;
declare about uuid;
begin
  foreach about in array retros loop
    perform from sprint where cascade_id = cascade and id = about
      and status <> 'closed' and retro_signed_at is null for share;
    if not found then
      perform from retro r where r.cascade_id = cascade and r.id = about and r.open_again_at is not null for share;
    end if;
    if not found then
      raise exception 'the retrospective is no longer open' using errcode = 'restrict_violation';
    end if;
  end loop;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
