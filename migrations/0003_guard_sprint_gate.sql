-- What the rules of the gate forbid, the schema forbids too: these triggers answer raw SQL.

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% rows never change', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger record_is_frozen before update or delete on record
  for each row execute function refuse_change();
create trigger override_stays before update or delete on override
  for each row execute function refuse_change();
create trigger entry_stays before update or delete on entry
  for each row execute function refuse_change();

create function guard_sprint_status() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.status <> 'planning' then
      raise exception 'a sprint begins in planning' using errcode = 'restrict_violation';
    end if;
    perform from project
      where cascade_id = new.cascade_id and id = new.project_id and mode = 'sprints' for share;
    if not found then
      raise exception 'the project has no sprints' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if old.status = 'closed' then
    raise exception 'sprint % is closed and never changes', old.number using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then
    raise exception 'a sprint is never deleted' using errcode = 'restrict_violation';
  end if;
  if new.project_id <> old.project_id or new.number <> old.number then
    raise exception 'a sprint keeps its project and number' using errcode = 'restrict_violation';
  end if;
  if (old.status, new.status) not in (
    ('planning', 'planning'), ('planning', 'active'), ('active', 'active'), ('active', 'review'),
    ('review', 'review'), ('review', 'active'), ('review', 'closed')
  ) then
    raise exception 'a sprint does not go from % to %', old.status, new.status
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
-- Every card of a closing sprint is done or given up; the lock keeps the cards so until the commit.
create function guard_sprint_settled() returns trigger language plpgsql as $$
declare unfinished int;
begin
  perform from card where cascade_id = new.cascade_id and sprint_id = new.id for share;
  select count(*) into unfinished from card
    where cascade_id = new.cascade_id and sprint_id = new.id and phase <> 'done' and cancelled_at is null;
  if unfinished > 0 then
    raise exception 'sprint % still has % unfinished cards', new.number, unfinished
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger sprint_settled before update of status on sprint
  for each row when (new.status = 'closed' and old.status <> 'closed')
  execute function guard_sprint_settled();

create trigger sprint_status before insert or update or delete on sprint
  for each row execute function guard_sprint_status();

-- A card enters only a sprint in planning or active; the share lock keeps the sprint so until the commit.
create function guard_card_enters_sprint() returns trigger language plpgsql as $$
declare found text;
begin
  select status into found from sprint
    where cascade_id = new.cascade_id and id = new.sprint_id for share;
  if found is null or found not in ('planning', 'active') then
    raise exception 'the sprint takes no cards' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger card_enters_sprint before insert on card
  for each row when (new.sprint_id is not null) execute function guard_card_enters_sprint();
create trigger card_changes_sprint before update of sprint_id on card
  for each row when (new.sprint_id is not null and new.sprint_id is distinct from old.sprint_id)
  execute function guard_card_enters_sprint();

create function guard_card_of_closed_sprint() returns trigger language plpgsql as $$
begin
  if exists (select from sprint where cascade_id = old.cascade_id and id = old.sprint_id and status = 'closed') then
    raise exception 'a card of a closed sprint never changes' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger card_of_closed_sprint before update or delete on card
  for each row when (old.sprint_id is not null) execute function guard_card_of_closed_sprint();

-- Rolling wave: people, exact days and checklists belong to cards in a sprint, or carried over from one.
create function guard_idea_is_not_detailed() returns trigger language plpgsql as $$
begin
  if exists (select from project where cascade_id = new.cascade_id and id = new.project_id and mode = 'sprints') then
    raise exception 'an idea of a project with sprints has no details' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger idea_is_not_detailed
  before insert or update of kind, project_id, sprint_id, carried_from_id, responsible, starts_on, ends_on, precision, checklist on card
  for each row when (
    new.kind = 'event' and new.sprint_id is null and new.carried_from_id is null and (
      cardinality(new.responsible) > 0 or jsonb_array_length(new.checklist) > 0
      or (coalesce(new.starts_on, new.ends_on) is not null and coalesce(new.precision, 'day') = 'day')))
  execute function guard_idea_is_not_detailed();

create function guard_project_mode() returns trigger language plpgsql as $$
begin
  if exists (select from sprint where cascade_id = new.cascade_id and project_id = new.id) then
    raise exception 'a project with sprints keeps its mode' using errcode = 'restrict_violation';
  end if;
  if new.mode = 'sprints' and exists (
    select from card where cascade_id = new.cascade_id and project_id = new.id and kind = 'event' and (
      cardinality(responsible) > 0 or jsonb_array_length(checklist) > 0
      or (coalesce(starts_on, ends_on) is not null and coalesce(precision, 'day') = 'day')))
  then
    raise exception 'ideas of a project with sprints have no details' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger project_mode before update of mode on project
  for each row when (new.mode is distinct from old.mode) execute function guard_project_mode();
