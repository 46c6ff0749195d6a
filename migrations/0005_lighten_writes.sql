-- The same invariants as before, asked only when what they speak of is written: a move of a card pays for none of them.

-- A check of a table is asked at every update of a row; one of a domain only when its column is written.
create domain card_kind as text check (value in ('initiative', 'stage', 'event'));
create domain card_rank as text collate "C" check (length(value) between 1 and 64 and value ~ '^[0-9A-Za-z]+$');
create domain sprint_horizon as int check (value between 0 and 999);
create domain event_format as text check (value in ('in-person', 'remote', 'hybrid'));
create domain event_level as text check (value in
  ('school', 'district', 'city', 'regional', 'interregional', 'national', 'international'));
create domain date_precision as text check (value in
  ('day', 'month', 'quarter', 'half-year', 'academic-year', 'year'));
create domain carry_count as int check (value >= 0);

-- Triggers that speak of these columns; made again below, unchanged.
drop trigger idea_is_not_detailed on card;

alter table card
  drop constraint card_kind_check,
  drop constraint card_rank_check,
  drop constraint card_horizon_check,
  drop constraint card_format_check,
  drop constraint card_level_check,
  drop constraint card_precision_check,
  drop constraint card_carry_count_check,
  alter column kind type card_kind,
  alter column rank type card_rank,
  alter column horizon type sprint_horizon,
  alter column format type event_format,
  alter column level type event_level,
  alter column precision type date_precision,
  alter column carry_count type carry_count;

-- Entries follow each other without a gap, and the first follows its cascade: asked once for all that a statement adds.
-- What is checked against never goes away, so no lock on it is needed.
alter table entry drop constraint entry_cascade_id_fkey, drop constraint entry_cascade_id_previous_seq_fkey;

create function guard_gapless_journal() returns trigger language plpgsql as $$
begin
  if exists (
    select from (select cascade_id, min(seq) as first, max(seq) as last, count(*) as many
                 from fresh group by cascade_id) f
    where f.last - f.first + 1 <> f.many or not case f.first
      when 1 then exists (select from cascade_head h where h.cascade_id = f.cascade_id)
      else exists (select from entry e where e.cascade_id = f.cascade_id and e.seq = f.first - 1) end
  ) then
    raise exception 'the journal has no entry before this one' using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;
create trigger journal_is_gapless after insert on entry
  referencing new table as fresh for each statement execute function guard_gapless_journal();
alter table entry drop column previous_seq;

-- The stage, parent and first half of a card, and the stage of a sprint, belong to its own project.
-- A card keeps its project, so the question need not be asked again when nothing of this is written.
alter table card
  drop constraint card_cascade_id_stage_id_project_id_fkey,
  drop constraint card_cascade_id_parent_id_project_id_fkey,
  drop constraint card_cascade_id_split_from_id_project_id_fkey;
alter table sprint drop constraint sprint_cascade_id_stage_id_project_id_fkey;
alter table card drop constraint card_cascade_id_id_project_id_key;
alter table card
  add foreign key (cascade_id, stage_id) references card (cascade_id, id),
  add foreign key (cascade_id, parent_id) references card (cascade_id, id),
  add foreign key (cascade_id, split_from_id) references card (cascade_id, id);
alter table sprint add foreign key (cascade_id, stage_id) references card (cascade_id, id);

create trigger card_keeps_project before update of project_id on card
  for each row when (new.project_id <> old.project_id) execute function refuse_change();

create function guard_card_family() returns trigger language plpgsql as $$
begin
  if exists (
    select from card where cascade_id = new.cascade_id and project_id <> new.project_id
      and id in (new.stage_id, new.parent_id, new.split_from_id)
  ) then
    raise exception 'a card of another project' using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;
create trigger card_family_added after insert on card
  for each row when (num_nonnulls(new.stage_id, new.parent_id, new.split_from_id) > 0)
  execute function guard_card_family();
create trigger card_family_changed after update of stage_id, parent_id, split_from_id on card
  for each row when (num_nonnulls(new.stage_id, new.parent_id, new.split_from_id) > 0)
  execute function guard_card_family();

create function guard_sprint_stage() returns trigger language plpgsql as $$
begin
  if exists (
    select from card
      where cascade_id = new.cascade_id and id = new.stage_id and project_id <> new.project_id
  ) then
    raise exception 'a stage of another project' using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;
create trigger sprint_stage_given after insert or update of stage_id on sprint
  for each row when (new.stage_id is not null) execute function guard_sprint_stage();

create trigger idea_is_not_detailed
  before insert or update of kind, project_id, sprint_id, carried_from_id, responsible, starts_on, ends_on, precision, checklist on card
  for each row when (
    new.kind = 'event' and new.sprint_id is null and new.carried_from_id is null and (
      cardinality(new.responsible) > 0 or jsonb_array_length(new.checklist) > 0
      or (coalesce(new.starts_on, new.ends_on) is not null and coalesce(new.precision, 'day') = 'day')))
  execute function guard_idea_is_not_detailed();
