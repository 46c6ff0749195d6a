-- School years of a cyclogram and checkpoints of a cohort take the place of sprints. The gate does not bind them, their
-- retrospectives and decisions do. A card tells which one of the year before it repeats.

alter table project add unique (cascade_id, id, mode);

-- A period has the mode of its project, which therefore keeps it. What refers to the period before is asked of sprints only.
alter table sprint
  drop constraint if exists one_open_sprint,
  drop column previous_number,
  drop column previous_status,
  add column mode text not null default 'sprints';
alter table sprint
  alter column mode drop default,
  add column previous_number int generated always as (case when mode = 'sprints' and number > 0 then number - 1 end) stored,
  add column previous_status text generated always as (case when mode = 'sprints' and number > 0
    and (case when status = 'planning' then plan_override_id else start_override_id end) is null
    then 'closed' end) stored,
  add foreign key (cascade_id, project_id, mode) references project (cascade_id, id, mode),
  add foreign key (cascade_id, project_id, previous_number)
    references sprint (cascade_id, project_id, number) deferrable initially deferred,
  add foreign key (cascade_id, project_id, previous_number, previous_status)
    references sprint (cascade_id, project_id, number, status) deferrable initially deferred,
  add constraint one_open_sprint exclude using btree (cascade_id with =, project_id with =)
    where (mode = 'sprints' and status <> 'closed' and plan_override_id is null) deferrable initially deferred,
  add constraint one_active_period exclude using btree (cascade_id with =, project_id with =)
    where (mode <> 'sprints' and status = 'active') deferrable initially deferred,
  add check (mode <> 'cyclogram' or number between 2000 and 2100),
  add check (mode <> 'cohort' or number > 0);

alter table retro drop constraint retro_format_check, add constraint retro_format_check check (format in
  ('worked-hindered-try', 'start-stop-continue', 'four-l', 'sailboat', 'repeat-change-drop'));

alter table card
  add column previous_id uuid,
  add foreign key (cascade_id, previous_id) references card (cascade_id, id);
create index card_previous on card (cascade_id, previous_id) where previous_id is not null;

create or replace function guard_card_family() returns trigger language plpgsql as $$
begin
  if exists (
    select from card where cascade_id = new.cascade_id and project_id <> new.project_id
      and id in (new.stage_id, new.parent_id, new.split_from_id, new.previous_id)
  ) then
    raise exception 'a card of another project' using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;
create trigger card_repeat_added after insert on card
  for each row when (new.previous_id is not null) execute function guard_card_family();
create trigger card_repeat_changed after update of previous_id on card
  for each row when (new.previous_id is not null) execute function guard_card_family();

-- A school year comes together with its cards, which are written before it: asked at the end, with the same lock.
drop trigger card_enters_sprint on card;
drop trigger card_changes_sprint on card;
create constraint trigger card_enters_sprint after insert on card deferrable initially deferred
  for each row when (new.sprint_id is not null) execute function guard_card_enters_sprint();
create constraint trigger card_changes_sprint after update of sprint_id on card deferrable initially deferred
  for each row when (new.sprint_id is not null and new.sprint_id is distinct from old.sprint_id)
  execute function guard_card_enters_sprint();

-- Periods of other modes come one after another. The lock on the project keeps two first ones apart.
create function guard_period_comes() returns trigger language plpgsql as $$
declare before record;
begin
  select mode into new.mode from project where cascade_id = new.cascade_id and id = new.project_id;
  if new.mode is null then
    raise exception 'the project is not there' using errcode = 'foreign_key_violation';
  end if;
  if new.mode = 'sprints' then
    return new;
  end if;
  perform from project where cascade_id = new.cascade_id and id = new.project_id for no key update;
  select number, status into before from sprint
    where cascade_id = new.cascade_id and project_id = new.project_id order by number desc limit 1 for share;
  if not found then
    if new.mode = 'cohort' and new.number <> 1 then
      raise exception 'the first checkpoint is 1' using errcode = 'restrict_violation';
    end if;
  elsif new.number <> before.number + 1 or before.status = 'planning' then
    raise exception 'period % does not follow %', new.number, before.number using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger period_comes before insert on sprint for each row execute function guard_period_comes();

create or replace function guard_sprint_status() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.status <> 'planning' then
      raise exception 'a sprint begins in planning' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if old.status = 'closed' then
    raise exception 'sprint % is closed and never changes', old.number using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then
    raise exception 'a sprint is never deleted' using errcode = 'restrict_violation';
  end if;
  if new.project_id <> old.project_id or new.number <> old.number or new.mode <> old.mode then
    raise exception 'a sprint keeps its project and number' using errcode = 'restrict_violation';
  end if;
  if (old.status, new.status) not in (
    ('planning', 'planning'), ('planning', 'active'), ('active', 'active'), ('active', 'review'),
    ('review', 'review'), ('review', 'active'), ('review', 'closed')
  ) and not (old.status = 'active' and new.status = 'closed' and new.close_override_id is not null) then
    raise exception 'a sprint does not go from % to %', old.status, new.status
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- Beside a school year or checkpoint that runs already, decisions count once their retrospective is signed.
create or replace function guard_sprint_answers() returns trigger language plpgsql as $$
begin
  if exists (
    select from decision d join sprint earlier on earlier.cascade_id = d.cascade_id and earlier.id = d.sprint_id
      where d.cascade_id = new.cascade_id and d.project_id = new.project_id and earlier.number < new.number
        and (new.mode = 'sprints' or earlier.retro_signed_at is not null or earlier.status = 'closed')
        and not exists (
          select from answer a join sprint plan on plan.cascade_id = a.cascade_id and plan.id = a.sprint_id
            where a.cascade_id = d.cascade_id and a.decision_id = d.id
              and (a.sprint_id = new.id or (a.kind <> 'deferred' and plan.number < new.number)))
  ) then
    raise exception 'a decision waits for its answer' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger period_answers before update of status on sprint
  for each row when (new.status = 'closed' and old.status <> 'closed' and new.mode <> 'sprints'
    and new.close_override_id is null)
  execute function guard_sprint_answers();

create function guard_period_order() returns trigger language plpgsql as $$
begin
  if exists (
    select from sprint where cascade_id = new.cascade_id and project_id = new.project_id
      and number < new.number and status <> 'closed'
  ) then
    raise exception 'a period before % is not closed', new.number using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger period_order before update of status on sprint
  for each row when (new.status = 'closed' and old.status <> 'closed' and new.mode <> 'sprints'
    and new.close_override_id is null)
  execute function guard_period_order();

-- An answer belongs to a plan and stays once that has become a promise; in other modes it may come as late as the close.
create or replace function guard_answer_of_plan() returns trigger language plpgsql as $$
declare plans uuid[] := case tg_op
  when 'DELETE' then array[old.sprint_id] when 'INSERT' then array[new.sprint_id]
  else array[old.sprint_id, new.sprint_id] end;
declare cascade uuid := case tg_op when 'DELETE' then old.cascade_id else new.cascade_id end;
declare plan uuid;
begin
  foreach plan in array plans loop
    perform from sprint where cascade_id = cascade and id = plan
      and (status = 'planning' or (mode <> 'sprints' and status <> 'closed')) for share;
    if not found then
      raise exception 'the plan is no longer open' using errcode = 'restrict_violation';
    end if;
  end loop;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;

-- What a retrospective has decided stays once it is signed or its period closed: every later check of answers builds on it.
create function guard_decision_of_retro() returns trigger language plpgsql as $$
declare retros uuid[] := case tg_op
  when 'DELETE' then array[old.sprint_id] when 'INSERT' then array[new.sprint_id]
  else array[old.sprint_id, new.sprint_id] end;
declare cascade uuid := case tg_op when 'DELETE' then old.cascade_id else new.cascade_id end;
declare retro uuid;
begin
  foreach retro in array retros loop
    perform from sprint where cascade_id = cascade and id = retro
      and status <> 'closed' and retro_signed_at is null for share;
    if not found then
      raise exception 'the retrospective is no longer open' using errcode = 'restrict_violation';
    end if;
  end loop;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger decision_of_retro before insert or update or delete on decision
  for each row execute function guard_decision_of_retro();

-- A frozen page shows people by the names of its own day. The names stand beside the record, neither in its bytes nor in
-- the journal; what was frozen before this migration gets the names of today.
create table record_person (
  cascade_id uuid not null,
  record_id uuid not null,
  person_id uuid not null,
  name text not null,
  primary key (cascade_id, record_id, person_id),
  foreign key (cascade_id, record_id) references record (cascade_id, id),
  foreign key (cascade_id, person_id) references member (cascade_id, id)
);

insert into record_person (cascade_id, record_id, person_id, name)
  select r.cascade_id, r.id, m.id, p.name
    from record r join member m on m.cascade_id = r.cascade_id join person p on p.id = m.id
    where strpos(r.body, '"' || m.id || '"') > 0;

create function name_people_of_record() returns trigger language plpgsql as $$
begin
  insert into record_person (cascade_id, record_id, person_id, name)
    select new.cascade_id, new.id, m.id, p.name
      from member m join person p on p.id = m.id
      where m.cascade_id = new.cascade_id and strpos(new.body, '"' || m.id || '"') > 0;
  return null;
end $$;
create trigger record_names_people after insert on record
  for each row execute function name_people_of_record();
create trigger record_person_is_frozen before update or delete on record_person
  for each row execute function refuse_change();
-- Names come with the record, never afterwards.
create trigger record_person_comes before insert on record_person
  for each row when (pg_trigger_depth() = 0) execute function refuse_change();
