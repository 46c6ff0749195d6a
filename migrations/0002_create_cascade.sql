-- The cascade: one row lock and one gapless counter (cascade_head), one journal (entry), a table per entity kind.
-- Every table carries cascade_id and every foreign key includes it, so that nothing can point into another cascade.
-- Columns are the fields of the entity schemas in shared/src/domain, in snake case.

create table cascade_head (
  cascade_id uuid primary key,
  seq bigint not null default 0 check (seq >= 0)
) with (fillfactor = 50);

create table entry (
  cascade_id uuid not null references cascade_head,
  seq bigint not null check (seq > 0),
  command_id uuid not null,
  name text not null,
  actor_id uuid not null,
  at timestamptz(3) not null,
  recorded_at timestamptz(3) not null default now(),
  args_hash text not null,
  changes json not null,
  -- The entry before this one: with the foreign key below the numbers cannot have a gap.
  previous_seq bigint generated always as (nullif(seq - 1, 0)) stored,
  primary key (cascade_id, seq),
  unique (cascade_id, command_id),
  foreign key (cascade_id, previous_seq) references entry (cascade_id, seq)
);

-- Which entries speak of which card: the index of card histories.
create table entry_card (
  cascade_id uuid not null,
  card_id uuid not null,
  seq bigint not null,
  primary key (cascade_id, card_id, seq)
);

create table cascade (
  cascade_id uuid not null references cascade_head,
  id uuid not null check (id = cascade_id),
  organisation_name text not null,
  organisation_short_name text not null,
  programme_title text not null,
  programme_starts_on date,
  programme_ends_on date check (programme_ends_on >= programme_starts_on),
  demonstration boolean not null,
  clock_offset_ms bigint not null check (demonstration or clock_offset_ms = 0),
  primary key (cascade_id, id)
);

create table member (
  cascade_id uuid not null references cascade_head,
  id uuid not null references person (id),
  role text not null check (role in ('director', 'staff', 'observer')),
  added_at timestamptz(3) not null,
  deactivated_at timestamptz(3),
  primary key (cascade_id, id)
);
create index member_person on member (id);

create table project (
  cascade_id uuid not null references cascade_head,
  id uuid not null,
  title text not null,
  mode text not null check (mode in ('sprints', 'cyclogram', 'cohort')),
  phase text not null check (phase in ('idea', 'approved', 'running', 'finished', 'established')),
  rank text collate "C" not null,
  visibility text not null check (visibility in ('organisation', 'team')),
  schedule_text text,
  starts_on date,
  ends_on date check (ends_on >= starts_on),
  planned_sprints int not null check (planned_sprints between 1 and 52),
  sprint_count_reason text,
  passport_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (cascade_id, id),
  unique (cascade_id, rank) deferrable initially deferred
);

create table project_member (
  cascade_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('lead', 'member', 'observer')),
  primary key (cascade_id, id),
  unique (cascade_id, project_id, person_id) deferrable initially deferred,
  foreign key (cascade_id, project_id) references project (cascade_id, id),
  foreign key (cascade_id, person_id) references member (cascade_id, id)
);

create table artefact (
  cascade_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  key text not null,
  body text not null check (body <> ''),
  filled_at timestamptz(3) not null,
  filled_by uuid not null,
  primary key (cascade_id, id),
  unique (cascade_id, project_id, key) deferrable initially deferred,
  foreign key (cascade_id, project_id) references project (cascade_id, id)
);

create table board_column (
  cascade_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  title text not null,
  phase text not null check (phase in ('planned', 'preparing', 'running', 'reporting', 'done')),
  rank text collate "C" not null,
  wip_limit int check (wip_limit between 1 and 999),
  wip_mode text not null check (wip_mode in ('soft', 'hard')),
  primary key (cascade_id, id),
  unique (cascade_id, id, project_id, phase),
  unique (cascade_id, project_id, rank) deferrable initially deferred,
  foreign key (cascade_id, project_id) references project (cascade_id, id)
);

create table label (
  cascade_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  title text not null,
  tint int not null check (tint between 1 and 8),
  primary key (cascade_id, id),
  foreign key (cascade_id, project_id) references project (cascade_id, id)
);

create table sprint (
  cascade_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  number int not null check (number >= 0),
  stage_id uuid,
  status text not null check (status in ('planning', 'active', 'review', 'closed')),
  goal text,
  starts_on date,
  ends_on date check (ends_on >= starts_on),
  planned_at timestamptz(3) not null,
  started_at timestamptz(3),
  reviewed_at timestamptz(3),
  retro_signed_at timestamptz(3),
  retro_signed_by uuid,
  closed_at timestamptz(3),
  plan_override_id uuid,
  start_override_id uuid,
  close_override_id uuid,
  promised_card_ids uuid[] not null,
  -- The gate: the predecessor must be there, and closed unless a director's recorded override stands in its place.
  previous_number int generated always as (case when number > 0 then number - 1 end) stored,
  previous_status text generated always as (case when number > 0
    and (case when status = 'planning' then plan_override_id else start_override_id end) is null
    then 'closed' end) stored,
  primary key (cascade_id, id),
  unique (cascade_id, project_id, number),
  unique (cascade_id, project_id, number, status),
  unique (cascade_id, id, project_id),
  foreign key (cascade_id, project_id) references project (cascade_id, id),
  foreign key (cascade_id, project_id, previous_number)
    references sprint (cascade_id, project_id, number) deferrable initially deferred,
  foreign key (cascade_id, project_id, previous_number, previous_status)
    references sprint (cascade_id, project_id, number, status) deferrable initially deferred,
  check ((status = 'planning') = (started_at is null)),
  check (status <> 'closed' or closed_at is not null),
  check (status <> 'closed' or retro_signed_at is not null or close_override_id is not null),
  check ((retro_signed_at is null) = (retro_signed_by is null)),
  constraint one_open_sprint exclude using btree (cascade_id with =, project_id with =)
    where (status <> 'closed' and plan_override_id is null) deferrable initially deferred
);

create table card (
  cascade_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('initiative', 'stage', 'event')),
  project_id uuid not null,
  title text not null,
  sprint_id uuid,
  column_id uuid not null,
  phase text not null,
  rank text collate "C" not null check (length(rank) between 1 and 64 and rank ~ '^[0-9A-Za-z]+$'),
  stage_id uuid,
  parent_id uuid,
  horizon int check (horizon between 0 and 999),
  event_type text,
  format text check (format in ('in-person', 'remote', 'hybrid')),
  level text check (level in ('school', 'district', 'city', 'regional', 'interregional', 'national', 'international')),
  schedule_text text,
  starts_on date,
  ends_on date check (ends_on >= starts_on),
  precision text check (precision in ('day', 'month', 'quarter', 'half-year', 'academic-year', 'year')),
  responsible uuid[] not null,
  planned_result text,
  actual_result text,
  label_ids uuid[] not null,
  checklist jsonb not null,
  described_at timestamptz(3),
  carry_count int not null check (carry_count >= 0),
  carried_from_id uuid,
  split_from_id uuid,
  cancelled_at timestamptz(3),
  cancel_reason text,
  return_reason text,
  created_at timestamptz(3) not null,
  created_by uuid not null,
  primary key (cascade_id, id),
  unique (cascade_id, id, project_id),
  unique (cascade_id, column_id, rank) deferrable initially deferred,
  -- A card stands in exactly one column of its own project, and its phase is that column's.
  foreign key (cascade_id, column_id, project_id, phase)
    references board_column (cascade_id, id, project_id, phase),
  foreign key (cascade_id, sprint_id, project_id)
    references sprint (cascade_id, id, project_id) deferrable initially deferred,
  foreign key (cascade_id, carried_from_id, project_id)
    references sprint (cascade_id, id, project_id) deferrable initially deferred,
  foreign key (cascade_id, stage_id, project_id) references card (cascade_id, id, project_id),
  foreign key (cascade_id, parent_id, project_id) references card (cascade_id, id, project_id),
  foreign key (cascade_id, split_from_id, project_id) references card (cascade_id, id, project_id),
  check (sprint_id is null or kind = 'event'),
  check (sprint_id is null or carried_from_id is null),
  check ((cancelled_at is null) = (cancel_reason is null))
) with (fillfactor = 80);
create index card_sprint on card (cascade_id, sprint_id) where sprint_id is not null;
create index card_stage on card (cascade_id, stage_id) where stage_id is not null;
create index card_parent on card (cascade_id, parent_id) where parent_id is not null;

alter table sprint add foreign key (cascade_id, stage_id, project_id)
  references card (cascade_id, id, project_id);

create table override (
  cascade_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  sprint_id uuid not null,
  rule text not null check (rule in ('plan', 'start', 'close')),
  passed_code text not null,
  reason text not null check (reason <> ''),
  by uuid not null,
  at timestamptz(3) not null,
  primary key (cascade_id, id),
  foreign key (cascade_id, sprint_id, project_id)
    references sprint (cascade_id, id, project_id) deferrable initially deferred
);
alter table sprint add foreign key (cascade_id, plan_override_id) references override (cascade_id, id);
alter table sprint add foreign key (cascade_id, start_override_id) references override (cascade_id, id);
alter table sprint add foreign key (cascade_id, close_override_id) references override (cascade_id, id);

create table outline (
  cascade_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  number int not null check (number >= 0),
  horizon text,
  goal_hint text,
  primary key (cascade_id, id),
  unique (cascade_id, project_id, number) deferrable initially deferred,
  foreign key (cascade_id, project_id) references project (cascade_id, id)
);

create table retro (
  cascade_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  went_well text,
  hindered text,
  try_next text,
  primary key (cascade_id, id),
  foreign key (cascade_id, id, project_id)
    references sprint (cascade_id, id, project_id) deferrable initially deferred
);

create table decision (
  cascade_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  sprint_id uuid not null,
  body text not null check (body <> ''),
  owner_id uuid,
  evidence text,
  rank text collate "C" not null,
  created_at timestamptz(3) not null,
  primary key (cascade_id, id),
  unique (cascade_id, sprint_id, rank) deferrable initially deferred,
  foreign key (cascade_id, sprint_id, project_id)
    references sprint (cascade_id, id, project_id) deferrable initially deferred
);

create table goal (
  cascade_id uuid not null references cascade_head,
  id uuid not null,
  parent_id uuid,
  project_id uuid,
  level text not null check (level in ('programme', 'strategic', 'project', 'objective')),
  title text not null,
  rank text collate "C" not null,
  primary key (cascade_id, id),
  foreign key (cascade_id, parent_id) references goal (cascade_id, id),
  foreign key (cascade_id, project_id) references project (cascade_id, id),
  check ((project_id is null) = (level in ('programme', 'strategic'))),
  check (parent_id is distinct from id)
);

create table kpi (
  cascade_id uuid not null references cascade_head,
  id uuid not null,
  project_id uuid,
  goal_id uuid,
  metric text not null,
  kind text not null check (kind in ('number', 'share', 'fact', 'trend', 'text')),
  unit text,
  comparator text not null,
  value double precision,
  base text,
  period text not null,
  cumulative boolean not null,
  deadline date,
  primary key (cascade_id, id),
  foreign key (cascade_id, project_id) references project (cascade_id, id),
  foreign key (cascade_id, goal_id) references goal (cascade_id, id)
);

create table direction (
  cascade_id uuid not null references cascade_head,
  id uuid not null,
  code text not null,
  level text not null check (level in ('national', 'federal')),
  parent_code text,
  name_ru text not null,
  name_en text not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  successors jsonb not null,
  primary key (cascade_id, id),
  unique (cascade_id, code)
);

create table link (
  cascade_id uuid not null,
  id uuid not null,
  card_id uuid,
  project_id uuid,
  goal_id uuid,
  kpi_id uuid,
  direction_id uuid,
  primary key (cascade_id, id),
  unique nulls not distinct (cascade_id, card_id, project_id, goal_id, kpi_id, direction_id)
    deferrable initially deferred,
  foreign key (cascade_id, card_id) references card (cascade_id, id),
  foreign key (cascade_id, project_id) references project (cascade_id, id),
  foreign key (cascade_id, goal_id) references goal (cascade_id, id),
  foreign key (cascade_id, kpi_id) references kpi (cascade_id, id),
  foreign key (cascade_id, direction_id) references direction (cascade_id, id),
  check (num_nonnulls(card_id, project_id) = 1),
  check (num_nonnulls(goal_id, kpi_id, direction_id) = 1)
);

create table participation (
  cascade_id uuid not null,
  id uuid not null,
  card_id uuid not null,
  project_id uuid not null,
  primary key (cascade_id, id),
  unique (cascade_id, card_id, project_id) deferrable initially deferred,
  foreign key (cascade_id, card_id) references card (cascade_id, id),
  foreign key (cascade_id, project_id) references project (cascade_id, id)
);

create table text (
  cascade_id uuid not null references cascade_head,
  id uuid not null,
  owner_kind text not null check (owner_kind in ('card', 'project')),
  owner_id uuid not null,
  field text not null,
  body text not null,
  updated_at timestamptz(3) not null,
  updated_by uuid not null,
  primary key (cascade_id, id),
  unique (cascade_id, owner_id, field)
);

create table record (
  cascade_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  sprint_id uuid not null,
  kind text not null check (kind in ('promise', 'outcome')),
  body text not null,
  frozen_at timestamptz(3) not null,
  primary key (cascade_id, id),
  unique (cascade_id, sprint_id, kind),
  foreign key (cascade_id, sprint_id, project_id)
    references sprint (cascade_id, id, project_id) deferrable initially deferred
);
